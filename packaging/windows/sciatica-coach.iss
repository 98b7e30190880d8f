; The installer for Windows, for Inno Setup 6. NOT RUN YET: written without a Windows machine.
; It puts the program into the person's own folder; settings and history lie elsewhere and
; stay when it is taken away.

[Setup]
AppId={{6B0B2F5C-3A35-4A27-9B0E-7E0C5D1A2F41}
AppName=Sciatica Coach
AppVersion={#Version}
AppPublisher=The Sciatica Coach authors
DefaultDirName={autopf}\Sciatica Coach
DefaultGroupName=Sciatica Coach
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
DisableProgramGroupPage=yes
OutputDir=..\..\dist
OutputBaseFilename=SciaticaCoach-{#Version}
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
SetupIconFile=..\..\build\icons\sciatica-coach.ico
UninstallDisplayIcon={app}\sciatica-coach.exe

[Files]
Source: "..\..\build\program\sciatica-coach\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs

[InstallDelete]
; An upgrade leaves nothing of the older version behind.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\Sciatica Coach"; Filename: "{app}\sciatica-coach.exe"

[Run]
Filename: "{app}\sciatica-coach.exe"; Description: "Open Sciatica Coach"; Flags: nowait postinstall skipifsilent
