# Makes dist\SciaticaCoach-VERSION.exe, an installer for one person that needs no administrator.
# NOT RUN YET: written without a Windows machine.
#
#     powershell -ExecutionPolicy Bypass -File packaging\windows\make-installer.ps1
#
# Needs Python 3.11 or newer, Git's sh, and Inno Setup 6 (`iscc`).
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")
$line = Select-String -Path src\sciatica_coach\__init__.py -Pattern '__version__ = "(.*)"'
$version = $line.Matches[0].Groups[1].Value

# Not run yet: the packed folder, and a session in it.
& sh packaging/pyinstaller/build.sh
if ($LASTEXITCODE -ne 0) { throw "The program could not be packed." }

# Not run yet: the installer.
New-Item -ItemType Directory -Force dist | Out-Null
& iscc /Qp "/DVersion=$version" packaging\windows\sciatica-coach.iss
if ($LASTEXITCODE -ne 0) { throw "The installer could not be made." }
Write-Output "dist\SciaticaCoach-$version.exe"
