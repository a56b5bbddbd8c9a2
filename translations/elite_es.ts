<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Age</name>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1&#xa0;h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>%1਍</source>
        <translation>%1਍</translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>PAPER</source>
        <translation>PAPEL</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>REAL</translation>
    </message>
    <message>
        <source>HALTED</source>
        <translation>DETENIDO</translation>
    </message>
    <message>
        <source>REPLAY</source>
        <translation>REPETICIÓN</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>SINTÉTICO</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>BLIND</source>
        <translation>CIEGO</translation>
    </message>
    <message>
        <source>MOCK COACH</source>
        <translation>COACH SIMULADO</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
</context>
<context>
    <name>KeysWords</name>
    <message>
        <source>Your vault is open</source>
        <translation>Su caja fuerte está abierta</translation>
    </message>
    <message>
        <source>Keys are in a file that only your passphrase opens. It closes when the program ends.</source>
        <translation>Las claves están en un archivo que solo abre su frase de contraseña. Se cierra al terminar el programa.</translation>
    </message>
    <message>
        <source>Your vault is closed</source>
        <translation>Su caja fuerte está cerrada</translation>
    </message>
    <message>
        <source>Keys are in a file that only your passphrase opens. Nothing is lost; until it is open, everything that needs a key waits.</source>
        <translation>Las claves están en un archivo que solo abre su frase de contraseña. No se ha perdido nada; hasta que se abra, espera todo lo que necesite una clave.</translation>
    </message>
    <message>
        <source>Without it you can keep keys in a vault, a file that only your passphrase opens, or for this run only. They are never written in the clear.</source>
        <translation>Sin él puede guardar las claves en una caja fuerte, un archivo que solo abre su frase de contraseña, o solo para esta sesión. Nunca se escriben en claro.</translation>
    </message>
    <message>
        <source>The keychain is open</source>
        <translation>El llavero está abierto</translation>
    </message>
    <message>
        <source>Keys are kept in %1, read back and compared after each save. No file of this program holds them.</source>
        <translation>Las claves se guardan en %1, se releen y se comparan tras cada guardado. Ningún archivo de este programa las contiene.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>The keys in it are not lost. While it is locked nothing is made new and nothing is overwritten. Unlock it; the window that asks for its password is your system&apos;s, not ours.</source>
        <translation>Las claves no se han perdido. Mientras esté bloqueado no se crea ni se sobrescribe nada. Desbloquéelo; la ventana que pide la contraseña es de su sistema, no nuestra.</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>El llavero no responde</translation>
    </message>
    <message>
        <source>It was asked and said nothing for 2 seconds. The keys in it are not lost. Look for a window of your system that waits for you, or sign out and in again.</source>
        <translation>Se le preguntó y calló 2 segundos. Las claves no se han perdido. Busque una ventana de su sistema que le espere, o cierre sesión y vuelva a entrar.</translation>
    </message>
    <message>
        <source>There is no keyring yet</source>
        <translation>Aún no hay llavero</translation>
    </message>
    <message>
        <source>Your system can keep keys, but you have no keyring. Make one: your system asks for a password for it.</source>
        <translation>Su sistema puede guardar claves, pero usted no tiene llavero. Cree uno: su sistema pedirá una contraseña.</translation>
    </message>
    <message>
        <source>No keychain is running</source>
        <translation>No hay ningún llavero en marcha</translation>
    </message>
    <message>
        <source>Install and start GNOME Keyring, or switch on the Secret Service of KeePassXC or KWallet, then ask again.</source>
        <translation>Instale e inicie GNOME Keyring, o active el Secret Service de KeePassXC o KWallet, y pregunte de nuevo.</translation>
    </message>
    <message>
        <source>This session has no keychain</source>
        <translation>Esta sesión no tiene llavero</translation>
    </message>
    <message>
        <source>The program was started outside a desktop session, so there is no message bus to reach a keychain by.</source>
        <translation>El programa se inició fuera de una sesión de escritorio, así que no hay bus de mensajes para llegar a un llavero.</translation>
    </message>
    <message>
        <source>A library is missing</source>
        <translation>Falta una biblioteca</translation>
    </message>
    <message>
        <source>Install libsecret (package libsecret-1-0) and start the program again.</source>
        <translation>Instale libsecret (paquete libsecret-1-0) y vuelva a iniciar el programa.</translation>
    </message>
    <message>
        <source>The keychain cannot be used like this</source>
        <translation>El llavero no se puede usar así</translation>
    </message>
    <message>
        <source>The program runs without GLib, so the keychain would never answer. Start it without the environment variable QT_NO_GLIB.</source>
        <translation>El programa funciona sin GLib, así que el llavero nunca respondería. Inícielo sin la variable de entorno QT_NO_GLIB.</translation>
    </message>
    <message>
        <source>Keys are kept for this run only</source>
        <translation>Las claves solo duran esta sesión</translation>
    </message>
    <message>
        <source>What you add now is forgotten when the program ends.</source>
        <translation>Lo que añada ahora se olvida al terminar el programa.</translation>
    </message>
    <message>
        <source>Asking the keychain</source>
        <translation>Preguntando al llavero</translation>
    </message>
    <message>
        <source>This takes up to 2 seconds.</source>
        <translation>Tarda hasta 2 segundos.</translation>
    </message>
    <message>
        <source>Your keys are in another keychain</source>
        <translation>Sus claves están en otro llavero</translation>
    </message>
    <message>
        <source>They were saved in %1; this session has %2. Start the program in the session where you saved them, or use this keychain from now on: keys saved elsewhere stay there and have to be added here again.</source>
        <translation>Se guardaron en %1; esta sesión tiene %2. Inicie el programa en la sesión donde las guardó, o use este llavero desde ahora: las claves guardadas en otro sitio quedan allí y hay que añadirlas aquí de nuevo.</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Desbloquear…</translation>
    </message>
    <message>
        <source>Make a keyring…</source>
        <translation>Crear un llavero…</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Use this keychain</source>
        <translation>Usar este llavero</translation>
    </message>
    <message>
        <source>Create a vault…</source>
        <translation>Crear una caja fuerte…</translation>
    </message>
    <message>
        <source>Open the vault…</source>
        <translation>Abrir la caja fuerte…</translation>
    </message>
    <message>
        <source>Close the vault</source>
        <translation>Cerrar la caja fuerte</translation>
    </message>
    <message>
        <source>Keep for this run only</source>
        <translation>Guardar solo para esta sesión</translation>
    </message>
    <message>
        <source>the system keyring (Secret Service)</source>
        <translation>el llavero del sistema (Secret Service)</translation>
    </message>
    <message>
        <source>KWallet</source>
        <translation>KWallet</translation>
    </message>
    <message>
        <source>the Windows Credential Manager</source>
        <translation>el Administrador de credenciales de Windows</translation>
    </message>
    <message>
        <source>the macOS keychain</source>
        <translation>el llavero de macOS</translation>
    </message>
    <message>
        <source>Compatible server</source>
        <translation>Servidor compatible</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>Secreto de API</translation>
    </message>
    <message>
        <source>Passphrase of the key</source>
        <translation>Frase de contraseña de la clave</translation>
    </message>
    <message>
        <source>There is a blank or a line break inside. Copy the key again, in one piece.</source>
        <translation>Hay un espacio o un salto de línea dentro. Copie la clave de nuevo, de una pieza.</translation>
    </message>
    <message>
        <source>This is shorter than a key of %1. Part of it is probably missing.</source>
        <translation>Es más corta que una clave de %1. Probablemente falta una parte.</translation>
    </message>
    <message>
        <source>This is longer than a key of %1.</source>
        <translation>Es más larga que una clave de %1.</translation>
    </message>
    <message>
        <source>This does not look like a key of %1, which begins with sk- and has letters, digits, - and _ only.</source>
        <translation>No parece una clave de %1, que empieza por sk- y solo tiene letras, cifras, - y _.</translation>
    </message>
    <message>
        <source>This is an administration key (sk-admin-). It can do more than this program may; make a project key.</source>
        <translation>Es una clave de administración (sk-admin-). Puede más de lo que este programa debe; cree una clave de proyecto.</translation>
    </message>
    <message numerus="yes">
        <source>added %1, %n day(s) old: time to replace it</source>
        <translation>
            <numerusform>añadida el %1, %n día: conviene sustituirla</numerusform>
            <numerusform>añadida el %1, %n días: conviene sustituirla</numerusform>
        </translation>
    </message>
    <message>
        <source>added today</source>
        <translation>añadida hoy</translation>
    </message>
    <message numerus="yes">
        <source>added %1, %n day(s) old</source>
        <translation>
            <numerusform>añadida el %1, %n día</numerusform>
            <numerusform>añadida el %1, %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done: the place where keys are kept is locked. Nothing was changed.</source>
        <translation>No hecho: el lugar de las claves está bloqueado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time. Ask again and look whether the key is there.</source>
        <translation>El llavero no respondió a tiempo. Pregunte de nuevo y mire si la clave está.</translation>
    </message>
    <message>
        <source>Not done: there is no keychain to keep the key in. Nothing was changed.</source>
        <translation>No hecho: no hay llavero donde guardar la clave. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Not done: your keys are in another keychain than the one of this session. Nothing was changed.</source>
        <translation>No hecho: sus claves están en otro llavero distinto del de esta sesión. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This passphrase does not open the vault. The vault is whole; try again.</source>
        <translation>Esta frase no abre la caja fuerte. La caja está intacta; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What was read back is damaged. Nothing of it was used; keys that are still shown were kept.</source>
        <translation>Lo releído está dañado. No se usó nada de ello; las claves que aún se muestran se conservaron.</translation>
    </message>
    <message>
        <source>The vault was written by a newer version of the program. Nothing was changed; update the program.</source>
        <translation>La caja fuerte es de una versión más nueva del programa. No se ha cambiado nada; actualice el programa.</translation>
    </message>
    <message>
        <source>This code is whole, but it belongs to another ledger. Nothing was changed.</source>
        <translation>Este código está completo, pero es de otro libro mayor. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is a vault already. Nothing was changed.</source>
        <translation>Ya hay una caja fuerte. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The passphrase needs at least %1 characters. Nothing was changed.</source>
        <translation>La frase necesita al menos %1 caracteres. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open the vault. Close other programs and try again.</source>
        <translation>No hay memoria libre para abrir la caja fuerte. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Not done: %1. Nothing was changed.</source>
        <translation>No hecho: %1. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The master key was not asked for yet</source>
        <translation>La clave maestra aún no se ha pedido</translation>
    </message>
    <message>
        <source>It is read when the ledger opens.</source>
        <translation>Se lee al abrir el libro mayor.</translation>
    </message>
    <message>
        <source>The master key lasts for this run only</source>
        <translation>La clave maestra solo dura esta sesión</translation>
    </message>
    <message>
        <source>Write down its recovery code: without it your journal cannot be read after the program ends.</source>
        <translation>Anote su código de recuperación: sin él su diario no se podrá leer al terminar el programa.</translation>
    </message>
    <message>
        <source>The recovery code was written down</source>
        <translation>El código de recuperación está anotado</translation>
    </message>
    <message>
        <source>It brings your journal back when the keychain is lost. You can check your paper here.</source>
        <translation>Recupera su diario si se pierde el llavero. Aquí puede comprobar su papel.</translation>
    </message>
    <message>
        <source>The recovery code was not written down yet</source>
        <translation>El código de recuperación aún no está anotado</translation>
    </message>
    <message>
        <source>If the keychain is lost, only this code on paper brings your journal notes, plans and chats back.</source>
        <translation>Si se pierde el llavero, solo este código en papel recupera las notas, planes y conversaciones de su diario.</translation>
    </message>
    <message>
        <source>The master key waits</source>
        <translation>La clave maestra espera</translation>
    </message>
    <message>
        <source>It cannot be read while the place where keys are kept is closed. Nothing is made new meanwhile.</source>
        <translation>No se puede leer mientras el lugar de las claves esté cerrado. Entretanto no se crea nada.</translation>
    </message>
    <message>
        <source>The master key of your ledger is missing</source>
        <translation>Falta la clave maestra de su libro mayor</translation>
    </message>
    <message>
        <source>The keychain is open and does not have it. Your ledger is untouched. Type the recovery code from your paper to open it again.</source>
        <translation>El llavero está abierto y no la tiene. Su libro mayor está intacto. Escriba el código de recuperación de su papel para abrirlo de nuevo.</translation>
    </message>
    <message>
        <source>The master key does not fit your ledger</source>
        <translation>La clave maestra no corresponde a su libro mayor</translation>
    </message>
    <message>
        <source>Another key sealed it. Your ledger is untouched. Type the recovery code that belongs to it.</source>
        <translation>Lo selló otra clave. Su libro mayor está intacto. Escriba el código de recuperación que le corresponde.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Started in safe mode</source>
        <translation>Iniciado en modo seguro</translation>
    </message>
    <message>
        <source>Saved layouts were not read. They come back at the next normal start unless you change the layout now.</source>
        <translation>No se leyeron las disposiciones guardadas. Volverán en el próximo inicio normal si ahora no cambia nada.</translation>
    </message>
    <message>
        <source>Elite Trading Coach is already running</source>
        <translation>Elite Trading Coach ya está abierto</translation>
    </message>
    <message>
        <source>The other window does not answer. Nothing was changed. Close or end it, then start again.</source>
        <translation>La otra ventana no responde. No se ha cambiado nada. Ciérrela o termínela y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>Elite Trading Coach does not start with this configuration</source>
        <translation>Elite Trading Coach no se inicia con esta configuración</translation>
    </message>
    <message>
        <source>Elite Trading Coach cannot start</source>
        <translation>Elite Trading Coach no puede iniciarse</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>%1: %2. %3</source>
        <comment>kind, title, text</comment>
        <translation>%1: %2. %3</translation>
    </message>
</context>
<context>
    <name>PaletteEntries</name>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <source>Watchlist</source>
        <translation>Lista de seguimiento</translation>
    </message>
    <message>
        <source>No symbols yet</source>
        <translation>Aún no hay símbolos</translation>
    </message>
    <message>
        <source>Your symbols with price, source and age will stand here. They come with the market part.</source>
        <translation>Aquí estarán sus símbolos con precio, fuente y antigüedad. Llegarán con la parte de mercado.</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>No prices to draw</source>
        <translation>No hay precios que dibujar</translation>
    </message>
    <message>
        <source>Candles, indicators and your order lines will stand here. They come with the chart and the market part; this version draws nothing rather than invented prices.</source>
        <translation>Aquí estarán las velas, los indicadores y las líneas de sus órdenes. Llegarán con el gráfico y la parte de mercado; esta versión prefiere no dibujar nada antes que precios inventados.</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Nothing can be ordered yet</source>
        <translation>Aún no se puede ordenar nada</translation>
    </message>
    <message>
        <source>Here you will size a practice order by its risk and see all costs before you send it. It comes with the trading engine.</source>
        <translation>Aquí dimensionará una orden de práctica según su riesgo y verá todos los costes antes de enviarla. Llegará con el motor de negociación.</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>The coach is not here yet</source>
        <translation>El coach aún no está</translation>
    </message>
    <message>
        <source>Its verdict on your chart, its reasons and its own record will stand here. It will use your own OpenAI key; you can look at its limits now.</source>
        <translation>Aquí estarán su veredicto sobre su gráfico, sus razones y su propio historial. Usará su propia clave de OpenAI; ya puede ver sus límites.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>No trading day yet</source>
        <translation>Aún no hay día de negociación</translation>
    </message>
    <message>
        <source>Result after costs, open risk and trades of the day will stand here, as soon as there is a practice account.</source>
        <translation>Aquí estarán el resultado tras costes, el riesgo abierto y las operaciones del día, en cuanto haya una cuenta de práctica.</translation>
    </message>
    <message>
        <source>Way to live</source>
        <translation>Camino al real</translation>
    </message>
    <message>
        <source>Live trading is locked</source>
        <translation>La negociación real está bloqueada</translation>
    </message>
    <message>
        <source>This version trades nothing, neither practice nor real money. The way to live opens only with a record that is good enough.</source>
        <translation>Esta versión no negocia nada, ni dinero de práctica ni real. El camino al real solo se abre con un historial lo bastante bueno.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>No open positions</source>
        <translation>No hay posiciones abiertas</translation>
    </message>
    <message>
        <source>Side, entry, stop, target and result in R will stand here, one row for each position.</source>
        <translation>Aquí estarán el lado, la entrada, el stop, el objetivo y el resultado en R, una fila por posición.</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>No fills</source>
        <translation>No hay ejecuciones</translation>
    </message>
    <message>
        <source>Each fill comes with its receipt: the price you saw, the price you got, and what lies between.</source>
        <translation>Cada ejecución trae su recibo: el precio que vio, el precio que obtuvo y lo que hay entre ambos.</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>Saldos</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Aún no hay cuenta</translation>
    </message>
    <message>
        <source>Money and coins of the practice account will stand here. It opens with the trading engine.</source>
        <translation>Aquí estarán el dinero y las monedas de la cuenta de práctica. Se abrirá con el motor de negociación.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>No working orders</source>
        <translation>No hay órdenes activas</translation>
    </message>
    <message>
        <source>Orders that wait for their price will stand here, with the group they belong to.</source>
        <translation>Aquí estarán las órdenes que esperan su precio, con el grupo al que pertenecen.</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>No trades to look back on</source>
        <translation>No hay operaciones que revisar</translation>
    </message>
    <message>
        <source>The journal writes itself from your fills; you add what you thought. It starts with your first practice trade.</source>
        <translation>El diario se escribe solo a partir de sus ejecuciones; usted añade lo que pensó. Empieza con su primera operación de práctica.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>The log is kept in files</source>
        <translation>El registro se guarda en archivos</translation>
    </message>
    <message>
        <source>What the program did is written to its log files.</source>
        <translation>Lo que hizo el programa se escribe en sus archivos de registro.</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>No bots</source>
        <translation>No hay bots</translation>
    </message>
    <message>
        <source>Bots that practise under the same rules and costs as you will stand here, with everything they did and why.</source>
        <translation>Aquí estarán los bots que practican con las mismas reglas y costes que usted, con todo lo que hicieron y por qué.</translation>
    </message>
    <message>
        <source>Backtest</source>
        <translation>Backtest</translation>
    </message>
    <message>
        <source>Nothing to test yet</source>
        <translation>Aún no hay nada que probar</translation>
    </message>
    <message>
        <source>Run a bot over past prices with all costs, and see what its result rests on. It comes with the backtest part.</source>
        <translation>Ejecute un bot sobre precios pasados con todos los costes y vea en qué se apoya su resultado. Llegará con la parte de backtest.</translation>
    </message>
    <message>
        <source>Read what will be here</source>
        <translation>Leer qué habrá aquí</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>ReportCharts</name>
    <message>
        <source>The charts part is not installed</source>
        <translation>La parte de gráficos no está instalada</translation>
    </message>
    <message>
        <source>All figures and tables of this report are complete without it. To see the pictures, install the program again from its package or build it with Qt Charts (ELITE_CHARTS=ON), then open this report again.</source>
        <translation>Todas las cifras y tablas de este informe están completas sin ella. Para ver las imágenes, vuelva a instalar el programa desde su paquete o compílelo con Qt Charts (ELITE_CHARTS=ON) y abra el informe de nuevo.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Follow the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Colour-blind safe</source>
        <translation>Apto para daltónicos</translation>
    </message>
    <message>
        <source>Red up (East Asia)</source>
        <translation>Rojo sube (Asia Oriental)</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacta</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Cómoda</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Minimal</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Muy alto</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Everything (debug)</source>
        <translation>Todo (depuración)</translation>
    </message>
    <message>
        <source>Information and worse</source>
        <translation>Información y peor</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos y errores</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Colours of the window and the charts.</source>
        <translation>Colores de la ventana y de los gráficos.</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Densidad</translation>
    </message>
    <message>
        <source>Height of table rows and controls.</source>
        <translation>Altura de las filas y de los controles.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Size of all text and of the rows that hold it.</source>
        <translation>Tamaño de todo el texto y de las filas que lo contienen.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Reducir movimiento</translation>
    </message>
    <message>
        <source>Panels and messages appear at once instead of sliding in.</source>
        <translation>Los paneles y mensajes aparecen de inmediato en lugar de deslizarse.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the window. Logs and reports stay English.</source>
        <translation>Idioma de la ventana. Los registros e informes siguen en inglés.</translation>
    </message>
    <message>
        <source>Changed shortcuts</source>
        <translation>Atajos cambiados</translation>
    </message>
    <message>
        <source>Only the shortcuts that differ from the shipped ones are kept.</source>
        <translation>Solo se guardan los atajos que difieren de los originales.</translation>
    </message>
    <message>
        <source>Accept new orders</source>
        <translation>Aceptar órdenes nuevas</translation>
    </message>
    <message>
        <source>Off refuses every new order, paper and live. Open orders and positions stay as they are.</source>
        <translation>Desactivado rechaza toda orden nueva, en papel y real. Las órdenes y posiciones abiertas quedan como están.</translation>
    </message>
    <message>
        <source>Allow the way to live trading</source>
        <translation>Permitir el camino a la negociación real</translation>
    </message>
    <message>
        <source>One of several conditions for live trading. On alone sends no order: the gate asks for the record, the limits and your confirmation.</source>
        <translation>Una de varias condiciones para negociar en real. Por sí sola no envía órdenes: la barrera exige el historial, los límites y su confirmación.</translation>
    </message>
    <message>
        <source>Public market data</source>
        <translation>Datos públicos de mercado</translation>
    </message>
    <message>
        <source>Prices from the public interfaces of the exchanges. Off keeps the program offline; recorded data and replay go on working.</source>
        <translation>Precios de las interfaces públicas de las bolsas. Desactivado deja el programa sin conexión; los datos grabados y la repetición siguen funcionando.</translation>
    </message>
    <message>
        <source>OpenAI key</source>
        <translation>Clave de OpenAI</translation>
    </message>
    <message>
        <source>Kept in the keychain, see the page Keys. A key given by environment is used for that run only.</source>
        <translation>Se guarda en el llavero, vea la página Claves. Una clave dada por el entorno solo vale para esa sesión.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>First choice of the coach. A model that your key does not list is skipped.</source>
        <translation>Primera opción del coach. Se omite un modelo que su clave no incluya.</translation>
    </message>
    <message>
        <source>Models to fall back to</source>
        <translation>Modelos de reserva</translation>
    </message>
    <message>
        <source>Tried from left to right when the first choice is not available; you are told which one answered.</source>
        <translation>Se prueban de izquierda a derecha si la primera opción no está disponible; se le dice cuál respondió.</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Respuesta más larga</translation>
    </message>
    <message>
        <source>Upper limit of one answer including the model&apos;s own thinking. Too low gives no answer at all.</source>
        <translation>Límite de una respuesta, incluido el razonamiento del modelo. Si es demasiado bajo, no hay respuesta.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>0 repeats itself, 2 is random. Sent only to models that take it.</source>
        <translation>0 se repite, 2 es aleatorio. Solo se envía a modelos que lo aceptan.</translation>
    </message>
    <message>
        <source>Thinking effort</source>
        <translation>Esfuerzo de razonamiento</translation>
    </message>
    <message>
        <source>More effort takes longer and costs more. Sent only to models that take it.</source>
        <translation>Más esfuerzo tarda más y cuesta más. Solo se envía a modelos que lo aceptan.</translation>
    </message>
    <message>
        <source>Time limit</source>
        <translation>Límite de tiempo</translation>
    </message>
    <message>
        <source>Longest wait for the first sign of an answer, and between two pieces of it.</source>
        <translation>Espera máxima hasta la primera señal de respuesta y entre dos partes de ella.</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Repeated attempts</source>
        <translation>Reintentos</translation>
    </message>
    <message>
        <source>How often a request that failed for a passing reason is sent again.</source>
        <translation>Cuántas veces se reenvía una solicitud que falló por una causa pasajera.</translation>
    </message>
    <message>
        <source>Requests per minute</source>
        <translation>Solicitudes por minuto</translation>
    </message>
    <message>
        <source>Our own limit, below the one of the service.</source>
        <translation>Nuestro propio límite, por debajo del del servicio.</translation>
    </message>
    <message>
        <source>Requests per day</source>
        <translation>Solicitudes por día</translation>
    </message>
    <message>
        <source>Our own limit; a day starts at midnight UTC.</source>
        <translation>Nuestro propio límite; el día empieza a medianoche UTC.</translation>
    </message>
    <message>
        <source>Pause after repeated failures</source>
        <translation>Pausa tras fallos repetidos</translation>
    </message>
    <message>
        <source>Five failures in a minute stop the requests for 30 seconds instead of paying for more failures.</source>
        <translation>Cinco fallos en un minuto detienen las solicitudes 30 segundos, en vez de pagar más fallos.</translation>
    </message>
    <message>
        <source>Keep a record of usage</source>
        <translation>Registrar el uso</translation>
    </message>
    <message>
        <source>Model, tokens and time of each request, on this computer only. Never the text.</source>
        <translation>Modelo, tokens y hora de cada solicitud, solo en este equipo. Nunca el texto.</translation>
    </message>
    <message>
        <source>Count the cost</source>
        <translation>Contar el coste</translation>
    </message>
    <message>
        <source>Adds up what the requests cost and asks before the daily cap is passed.</source>
        <translation>Suma lo que cuestan las solicitudes y pregunta antes de pasar el tope diario.</translation>
    </message>
    <message>
        <source>Mock coach</source>
        <translation>Coach simulado</translation>
    </message>
    <message>
        <source>A local rule answers instead of the model, marked MOCK everywhere. Refused in production.</source>
        <translation>Responde una regla local en lugar del modelo, marcada en todas partes como simulada. Se rechaza en producción.</translation>
    </message>
    <message>
        <source>Autopilot</source>
        <translation>Piloto automático</translation>
    </message>
    <message>
        <source>Bots may act without asking for each order, inside their limits.</source>
        <translation>Los bots pueden actuar sin preguntar en cada orden, dentro de sus límites.</translation>
    </message>
    <message>
        <source>Self-learning</source>
        <translation>Autoaprendizaje</translation>
    </message>
    <message>
        <source>Models are trained again in the background on closed data. A new one runs beside the old one on paper until you promote it.</source>
        <translation>Los modelos se reentrenan en segundo plano con datos cerrados. Uno nuevo corre en papel junto al antiguo hasta que usted lo promueva.</translation>
    </message>
    <message>
        <source>Self-healing</source>
        <translation>Autorreparación</translation>
    </message>
    <message>
        <source>Connections are restored and a crashing bot is set aside by itself. An order whose fate is unknown is never sent again.</source>
        <translation>Las conexiones se restablecen y un bot que falla se aparta solo. Una orden de destino desconocido nunca se reenvía.</translation>
    </message>
    <message>
        <source>Schedulers</source>
        <translation>Programadores</translation>
    </message>
    <message>
        <source>Work at set times, for example a report each evening.</source>
        <translation>Trabajo a horas fijas, por ejemplo un informe cada tarde.</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Production refuses the mock coach, a missing key and every wrong override.</source>
        <translation>Producción rechaza el coach simulado, una clave ausente y toda sustitución incorrecta.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>What is written to the log files. Keys are removed from every line.</source>
        <translation>Lo que se escribe en los archivos de registro. Las claves se eliminan de cada línea.</translation>
    </message>
    <message>
        <source>Size of a log file</source>
        <translation>Tamaño de un archivo de registro</translation>
    </message>
    <message>
        <source>A full file is closed and a new one begun.</source>
        <translation>Un archivo lleno se cierra y se empieza otro.</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Log files kept</source>
        <translation>Archivos de registro conservados</translation>
    </message>
    <message>
        <source>The oldest file beyond this number is deleted.</source>
        <translation>Se borra el archivo más antiguo por encima de este número.</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>Write crash reports</source>
        <translation>Escribir informes de fallo</translation>
    </message>
    <message>
        <source>A report on this computer only, shown at the next start. Nothing is ever sent.</source>
        <translation>Un informe solo en este equipo, mostrado en el próximo inicio. Nunca se envía nada.</translation>
    </message>
    <message>
        <source>Allowed: whole numbers from %1 to %2.</source>
        <translation>Permitido: números enteros de %1 a %2.</translation>
    </message>
    <message>
        <source>Allowed: numbers from %1 to %2.</source>
        <translation>Permitido: números de %1 a %2.</translation>
    </message>
    <message>
        <source>Allowed: model names of letters, digits and . _ : / -, separated by commas.</source>
        <translation>Permitido: nombres de modelos con letras, cifras y . _ : / -, separados por comas.</translation>
    </message>
    <message>
        <source>Allowed: text of at most 500 characters.</source>
        <translation>Permitido: texto de 500 caracteres como máximo.</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Surte efecto en el próximo inicio.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Trading</source>
        <translation>Negociación</translation>
    </message>
    <message>
        <source>Market data</source>
        <translation>Datos de mercado</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Automation</source>
        <translation>Automatización</translation>
    </message>
    <message>
        <source>Diagnosis</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Kept: %1.</source>
        <translation>Conservado: %1.</translation>
    </message>
    <message>
        <source>Set by the environment (%1). It is in force until the program is started without it.</source>
        <translation>Fijado por el entorno (%1). Vale hasta que el programa se inicie sin él.</translation>
    </message>
    <message>
        <source>Set by %1 as %2.</source>
        <translation>Fijado por %1 como %2.</translation>
    </message>
    <message>
        <source>%1 (%2) has a value that is not accepted: &quot;%3&quot;. Allowed: %4. Used instead: %5.</source>
        <translation>%1 (%2) tiene un valor no aceptado: «%3». Permitido: %4. Se usa en su lugar: %5.</translation>
    </message>
    <message>
        <source>%1 (%2) is ignored: %3</source>
        <translation>%1 (%2) se ignora: %3</translation>
    </message>
    <message>
        <source>The stored value of %1 is not accepted by this version: &quot;%2&quot;. Used instead: %3.</source>
        <translation>Esta versión no acepta el valor guardado de %1: «%2». Se usa en su lugar: %3.</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2</source>
        <translation>%1 no se puede usar: %2</translation>
    </message>
    <message>
        <source>The settings file was damaged. It was moved to %1 and the defaults are in force.</source>
        <translation>El archivo de ajustes estaba dañado. Se movió a %1 y rigen los valores predeterminados.</translation>
    </message>
    <message>
        <source>Settings cannot be kept, changes last for this run only: %1</source>
        <translation>No se pueden guardar los ajustes, los cambios solo duran esta sesión: %1</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>Follow the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Colour-blind safe</source>
        <translation>Apto para daltónicos</translation>
    </message>
    <message>
        <source>Red up (East Asia)</source>
        <translation>Rojo sube (Asia Oriental)</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Save a &amp;picture of the window…</source>
        <translation>Guardar una &amp;imagen de la ventana…</translation>
    </message>
    <message>
        <source>Open the &amp;data folder</source>
        <translation>Abrir la carpeta de &amp;datos</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Theme: %1</source>
        <translation>Tema: %1</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>&amp;Compact rows</source>
        <translation>Filas &amp;compactas</translation>
    </message>
    <message>
        <source>C&amp;omfortable rows</source>
        <translation>Filas có&amp;modas</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Normal text size</source>
        <translation>Tamaño de texto &amp;normal</translation>
    </message>
    <message>
        <source>Ne&amp;xt panel</source>
        <translation>Pa&amp;nel siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous panel</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>&amp;Command palette</source>
        <translation>Paleta de &amp;comandos</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notificaciones</translation>
    </message>
    <message>
        <source>Open the log &amp;folder</source>
        <translation>Abrir la &amp;carpeta del registro</translation>
    </message>
    <message>
        <source>Change &amp;shortcuts…</source>
        <translation>Cambiar a&amp;tajos…</translation>
    </message>
    <message>
        <source>Workspace</source>
        <translation>Espacio de trabajo</translation>
    </message>
    <message>
        <source>&amp;Save workspace as…</source>
        <translation>&amp;Guardar espacio como…</translation>
    </message>
    <message>
        <source>&amp;Rename workspace…</source>
        <translation>&amp;Renombrar espacio…</translation>
    </message>
    <message>
        <source>&amp;Delete workspace</source>
        <translation>&amp;Eliminar espacio</translation>
    </message>
    <message>
        <source>Rese&amp;t workspace</source>
        <translation>Res&amp;tablecer espacio</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>&amp;Tear off or put back this panel</source>
        <translation>Se&amp;parar o devolver este panel</translation>
    </message>
    <message>
        <source>&amp;Close this panel</source>
        <translation>&amp;Cerrar este panel</translation>
    </message>
    <message>
        <source>Put &amp;all torn-off panels back</source>
        <translation>Devolver &amp;todos los paneles separados</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Ayuda: %1</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help for &amp;this panel</source>
        <translation>Ayuda de &amp;este panel</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Elite Trading Coach</source>
        <translation>&amp;Acerca de Elite Trading Coach</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>&amp;Report a problem…</source>
        <translation>In&amp;formar de un problema…</translation>
    </message>
</context>
<context>
    <name>WindowServices</name>
    <message>
        <source>The last run did not end in order</source>
        <translation>La última sesión no terminó correctamente</translation>
    </message>
    <message>
        <source>Layout, settings and records were written as they changed and are here. The log says more.</source>
        <translation>La disposición, los ajustes y los registros se guardaron con cada cambio y están aquí. El registro dice más.</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar el registro</translation>
    </message>
</context>
<context>
    <name>WindowStatus</name>
    <message>
        <source>Feed</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>No feed connected</source>
        <translation>Sin fuente de precios</translation>
    </message>
    <message>
        <source>Prices come with the market part. Read more</source>
        <translation>Los precios llegarán con la parte de mercado. Leer más</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Libro mayor</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>Aún no hay registros</translation>
    </message>
    <message>
        <source>The ledger starts with the practice account. Read more</source>
        <translation>El libro mayor empieza con la cuenta de práctica. Leer más</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Coach not connected</source>
        <translation>Coach sin conexión</translation>
    </message>
    <message>
        <source>The coach comes later. Read what it will do</source>
        <translation>El coach llegará más tarde. Leer qué hará</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>Cuenta de práctica</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>aún sin abrir</translation>
    </message>
    <message>
        <source>The practice account opens with the trading engine. Until then there is no balance to show.</source>
        <translation>La cuenta de práctica se abrirá con el motor de negociación. Hasta entonces no hay saldo que mostrar.</translation>
    </message>
    <message>
        <source>no account yet</source>
        <translation>aún sin cuenta</translation>
    </message>
    <message>
        <source>How much may still be lost today will stand here as soon as there is an account.</source>
        <translation>Cuánto se puede perder aún hoy estará aquí en cuanto haya una cuenta.</translation>
    </message>
    <message>
        <source>Nothing to stop: this version sends no orders and runs no bots.</source>
        <translation>Nada que detener: esta versión no envía órdenes ni ejecuta bots.</translation>
    </message>
</context>
<context>
    <name>Workspaces</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Operar</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Backtest</source>
        <translation>Backtest</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
</context>
<context>
    <name>elite::AboutDialog</name>
    <message>
        <source>Window, network, threads</source>
        <translation>Ventana, red, hilos</translation>
    </message>
    <message>
        <source>Report charts</source>
        <translation>Gráficos de informes</translation>
    </message>
    <message>
        <source>Keys in the keychain of the system</source>
        <translation>Claves en el llavero del sistema</translation>
    </message>
    <message>
        <source>Ledger and settings</source>
        <translation>Libro mayor y ajustes</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Reading market data</source>
        <translation>Lectura de datos de mercado</translation>
    </message>
    <message>
        <source>About Elite Trading Coach</source>
        <translation>Acerca de Elite Trading Coach</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>Copiar para un informe de error</translation>
    </message>
    <message>
        <source>Picture of the program</source>
        <translation>Imagen del programa</translation>
    </message>
    <message>
        <source>Practise trading on real prices, with a coach that keeps its own score.</source>
        <translation>Practique la negociación con precios reales y un coach que lleva su propia cuenta.</translation>
    </message>
    <message>
        <source>Local first: no account, no telemetry. Your keys stay in the keychain of this computer.
Free software under the GNU General Public License, version 3 or later. No warranty.</source>
        <translation>Primero local: sin cuenta, sin telemetría. Sus claves quedan en el llavero de este equipo.
Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Sin garantía.</translation>
    </message>
    <message>
        <source>Version and system</source>
        <translation>Versión y sistema</translation>
    </message>
    <message>
        <source>Libraries and their licences</source>
        <translation>Bibliotecas y sus licencias</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Texto de la licencia</translation>
    </message>
</context>
<context>
    <name>elite::AgeText</name>
    <message>
        <source>Stale %1. Orders and bots wait.</source>
        <translation>Desfasado %1. Las órdenes y los bots esperan.</translation>
    </message>
    <message>
        <source>%1 %2, slower than usual</source>
        <translation>%1 %2, más lento de lo normal</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>source and age</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Replay %1</source>
        <translation>Repetición %1</translation>
    </message>
    <message>
        <source>Synthetic, not a real market</source>
        <translation>Sintético, no es un mercado real</translation>
    </message>
    <message>
        <source>Blind, symbol and date hidden</source>
        <translation>A ciegas, símbolo y fecha ocultos</translation>
    </message>
</context>
<context>
    <name>elite::ChartView</name>
    <message>
        <source>No bars yet</source>
        <translation>Aún no hay velas</translation>
    </message>
    <message>
        <source>%1, open %2, high %3, low %4, close %5, volume %6</source>
        <extracomment>A screen reader says this for one bar of the chart.</extracomment>
        <translation>%1, apertura %2, máximo %3, mínimo %4, cierre %5, volumen %6</translation>
    </message>
    <message>
        <source>O</source>
        <comment>open, legend of the chart</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>H</source>
        <comment>high, legend of the chart</comment>
        <translation>Máx</translation>
    </message>
    <message>
        <source>L</source>
        <comment>low, legend of the chart</comment>
        <translation>Mín</translation>
    </message>
    <message>
        <source>C</source>
        <comment>close, legend of the chart</comment>
        <translation>C</translation>
    </message>
    <message>
        <source>Vol</source>
        <comment>volume, legend of the chart</comment>
        <translation>Vol</translation>
    </message>
    <message>
        <source>Price chart</source>
        <translation>Gráfico de precios</translation>
    </message>
    <message>
        <source>Price chart, %1 %2</source>
        <translation>Gráfico de precios, %1 %2</translation>
    </message>
</context>
<context>
    <name>elite::CloseQuestion</name>
    <message>
        <source>Work is running</source>
        <translation>Hay trabajo en curso</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>&amp;Cerrar de todos modos</translation>
    </message>
    <message>
        <source>&amp;Keep it open</source>
        <translation>&amp;Dejar abierto</translation>
    </message>
    <message>
        <source>Nothing is running any more</source>
        <translation>Ya no hay nada en curso</translation>
    </message>
    <message>
        <source>Closing loses nothing now.</source>
        <translation>Cerrar ya no pierde nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of work would be cut short</source>
        <translation>
            <numerusform>Se interrumpiría %n tarea</numerusform>
            <numerusform>Se interrumpirían %n tareas</numerusform>
        </translation>
    </message>
    <message>
        <source>• %1
   If you close: %2</source>
        <comment>running work and what closing does to it</comment>
        <translation>• %1
   Si cierra: %2</translation>
    </message>
</context>
<context>
    <name>elite::CommandPalette</name>
    <message>
        <source>Nothing has these letters. Try fewer of them.</source>
        <translation>Nada tiene estas letras. Pruebe con menos.</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Type a command, a panel, a setting or a help page</source>
        <translation>Escriba un comando, panel, ajuste o página de ayuda</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>Comandos encontrados</translation>
    </message>
</context>
<context>
    <name>elite::CrashDialog</name>
    <message>
        <source>Crash report</source>
        <translation>Informe de fallo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Content of the report</source>
        <translation>Contenido del informe</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Borrarlo</translation>
    </message>
    <message>
        <source>The program crashed. What was recorded before is kept. This report holds the version, the place of the crash and the last lines of the log; keys are never in it. &lt;b&gt;Nothing was sent.&lt;/b&gt;</source>
        <translation>El programa falló. Lo registrado antes se conserva. Este informe contiene la versión, el lugar del fallo y las últimas líneas del registro; nunca hay claves en él. &lt;b&gt;No se envió nada.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The report cannot be read: %1</source>
        <translation>No se puede leer el informe: %1</translation>
    </message>
    <message>
        <source>It could not be deleted: %1</source>
        <translation>No se pudo borrar: %1</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>It could not be saved: %1. Choose another place.</source>
        <translation>No se pudo guardar: %1. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>elite::DockTabs</name>
    <message>
        <source>Tear the front panel off into its own window</source>
        <translation>Separar el panel visible en su propia ventana</translation>
    </message>
    <message>
        <source>Panels: %1</source>
        <translation>Paneles: %1</translation>
    </message>
    <message>
        <source>&amp;Tear off</source>
        <translation>&amp;Separar</translation>
    </message>
    <message>
        <source>&amp;Help for this panel</source>
        <translation>&amp;Ayuda de este panel</translation>
    </message>
    <message>
        <source>&amp;Close panel</source>
        <translation>&amp;Cerrar panel</translation>
    </message>
</context>
<context>
    <name>elite::FindButton</name>
    <message>
        <source>Opens the command palette</source>
        <translation>Abre la paleta de comandos</translation>
    </message>
    <message>
        <source>Opens the command palette, shortcut %1</source>
        <translation>Abre la paleta de comandos, atajo %1</translation>
    </message>
</context>
<context>
    <name>elite::HelpViewer</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help pages</source>
        <translation>Páginas de ayuda</translation>
    </message>
    <message>
        <source>Help page</source>
        <translation>Página de ayuda</translation>
    </message>
</context>
<context>
    <name>elite::HoldButton</name>
    <message>
        <source>Hold for one second: %1</source>
        <translation>Mantener un segundo: %1</translation>
    </message>
    <message>
        <source>Hold for one second</source>
        <translation>Mantener un segundo</translation>
    </message>
</context>
<context>
    <name>elite::HomePanel</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Practise on real prices. Let the record decide.</source>
        <translation>Practique con precios reales. Que decida el historial.</translation>
    </message>
    <message>
        <source>This is the frame of the program: its window, its settings, its keys and its ledger. Prices, the practice account and the coach are not part of this version, so no figure is shown that nobody measured.</source>
        <translation>Este es el armazón del programa: su ventana, sus ajustes, sus claves y su libro mayor. Los precios, la cuenta de práctica y el coach no son parte de esta versión, así que no se muestra ninguna cifra que nadie haya medido.</translation>
    </message>
    <message>
        <source>Start here</source>
        <translation>Empiece aquí</translation>
    </message>
    <message>
        <source>Everything can be done by keyboard; the command palette finds it.</source>
        <translation>Todo se puede hacer con el teclado; la paleta de comandos lo encuentra.</translation>
    </message>
    <message>
        <source>Open the command palette</source>
        <translation>Abrir la paleta de comandos</translation>
    </message>
    <message>
        <source>See all keyboard shortcuts</source>
        <translation>Ver todos los atajos</translation>
    </message>
    <message>
        <source>Read the first page of the help</source>
        <translation>Leer la primera página de ayuda</translation>
    </message>
    <message>
        <source>Make it yours</source>
        <translation>Hágalo suyo</translation>
    </message>
    <message>
        <source>Theme, text size, density and language; panels can be moved, torn off and saved as a workspace.</source>
        <translation>Tema, tamaño del texto, densidad e idioma; los paneles se pueden mover, separar y guardar como espacio de trabajo.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Cambiar atajos</translation>
    </message>
    <message>
        <source>Save this workspace under a name</source>
        <translation>Guardar este espacio con un nombre</translation>
    </message>
    <message>
        <source>Practice account</source>
        <translation>Cuenta de práctica</translation>
    </message>
    <message>
        <source>No account yet. It opens with the trading engine, with practice money only.</source>
        <translation>Aún no hay cuenta. Se abrirá con el motor de negociación, solo con dinero de práctica.</translation>
    </message>
    <message>
        <source>How practice trading will work</source>
        <translation>Cómo será la práctica</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Not connected. It will judge your charts with your own OpenAI key and keep a score of itself.</source>
        <translation>Sin conexión. Juzgará sus gráficos con su propia clave de OpenAI y llevará cuenta de sí mismo.</translation>
    </message>
    <message>
        <source>What the coach will do</source>
        <translation>Qué hará el coach</translation>
    </message>
    <message>
        <source>Live trading is locked</source>
        <translation>La negociación real está bloqueada</translation>
    </message>
    <message>
        <source>Only a record that is long and good enough opens the way. There is no switch around it.</source>
        <translation>Solo un historial lo bastante largo y bueno abre el camino. No hay interruptor que lo evite.</translation>
    </message>
    <message>
        <source>What the way to live asks for</source>
        <translation>Qué exige el camino al real</translation>
    </message>
    <message>
        <source>State of the program</source>
        <translation>Estado del programa</translation>
    </message>
    <message>
        <source>What it did and what went wrong stands in the log, without secrets.</source>
        <translation>Lo que hizo y lo que salió mal está en el registro, sin secretos.</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Versión y licencias</translation>
    </message>
</context>
<context>
    <name>elite::KeyDialog</name>
    <message>
        <source>Add a key</source>
        <translation>Añadir una clave</translation>
    </message>
    <message>
        <source>Paste the key. It is not shown while you paste it, and no file or log holds it.</source>
        <translation>Pegue la clave. No se muestra al pegarla, y ningún archivo ni registro la contiene.</translation>
    </message>
    <message>
        <source>Store the key</source>
        <translation>Guardar la clave</translation>
    </message>
    <message>
        <source>for you only, for example: Work</source>
        <translation>solo para usted, por ejemplo: Trabajo</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Replace a key</source>
        <translation>Sustituir una clave</translation>
    </message>
    <message>
        <source>The new value of “%1”. It is stored and read back before the old one is deleted; requests that are under way finish with the old one.</source>
        <translation>El nuevo valor de «%1». Se guarda y se relee antes de borrar el antiguo; las solicitudes en curso terminan con el antiguo.</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>Sustituir la clave</translation>
    </message>
    <message>
        <source>paste here, nothing is shown</source>
        <translation>pegue aquí, no se muestra nada</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste the %1</source>
        <translation>Pegar: %1</translation>
    </message>
    <message>
        <source>Make a key that may not withdraw, and allow it from your own address only. A key that can withdraw is refused wherever %1 tells us what it may do.</source>
        <translation>Cree una clave que no pueda retirar fondos y permítala solo desde su propia dirección. Una clave que puede retirar se rechaza siempre que %1 nos diga qué puede hacer.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s): %1</source>
        <translation>
            <numerusform>%n carácter: %1</numerusform>
            <numerusform>%n caracteres: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Every part of the key is needed first.</source>
        <translation>Primero hace falta cada parte de la clave.</translation>
    </message>
    <message>
        <source>Storing the key and reading it back</source>
        <translation>Guardando la clave y releyéndola</translation>
    </message>
</context>
<context>
    <name>elite::KeysPage</name>
    <message>
        <source>A key from the environment</source>
        <translation>Una clave del entorno</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Añadir una clave…</translation>
    </message>
    <message>
        <source>Show the recovery code…</source>
        <translation>Mostrar el código de recuperación…</translation>
    </message>
    <message>
        <source>Check my paper…</source>
        <translation>Comprobar mi papel…</translation>
    </message>
    <message>
        <source>Restore from the code…</source>
        <translation>Restaurar con el código…</translation>
    </message>
    <message>
        <source>Where keys are kept</source>
        <translation>Dónde se guardan las claves</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Your keys</source>
        <translation>Sus claves</translation>
    </message>
    <message>
        <source>Recovery code of your journal</source>
        <translation>Código de recuperación de su diario</translation>
    </message>
    <message>
        <source>From the environment</source>
        <translation>Del entorno</translation>
    </message>
    <message>
        <source>The key is kept now. You can take it out of the environment.</source>
        <translation>La clave ya está guardada. Puede quitarla del entorno.</translation>
    </message>
    <message>
        <source>Your paper is right.</source>
        <translation>Su papel es correcto.</translation>
    </message>
    <message>
        <source>The master key is back.</source>
        <translation>La clave maestra ha vuelto.</translation>
    </message>
    <message>
        <source>This run uses the key %1 given by %2. Environment variables can be read by every program you start; keep the key where your other keys are instead?</source>
        <translation>Esta sesión usa la clave %1 dada por %2. Cualquier programa que inicie puede leer las variables de entorno; ¿prefiere guardarla con sus otras claves?</translation>
    </message>
    <message>
        <source>No keys yet. Practising on paper and the rule coach need none; the AI coach and live trading do.</source>
        <translation>Aún no hay claves. La práctica en papel y el coach de reglas no necesitan ninguna; el coach de IA y la negociación real sí.</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>First 7 and last 4 characters: %1</source>
        <translation>Primeros 7 y últimos 4 caracteres: %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renombrar %1</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sustituir…</translation>
    </message>
    <message>
        <source>Replace %1</source>
        <translation>Sustituir %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>The question was closed. The keychain stays as it was; nothing is lost.</source>
        <translation>Se cerró la pregunta. El llavero queda como estaba; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Your system could not ask for the password. Unlock the keychain with its own program, then ask again.</source>
        <translation>Su sistema no pudo pedir la contraseña. Desbloquee el llavero con su propio programa y pregunte de nuevo.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
</context>
<context>
    <name>elite::LedgerWatch</name>
    <message>
        <source>Ledger closed</source>
        <translation>Libro mayor cerrado</translation>
    </message>
    <message>
        <source>Nothing is recorded now.</source>
        <translation>Ahora no se registra nada.</translation>
    </message>
    <message>
        <source>Ledger opens…</source>
        <translation>El libro mayor se abre…</translation>
    </message>
    <message>
        <source>Every row is checked against its chain.</source>
        <translation>Cada fila se comprueba con su cadena.</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Libro mayor</translation>
    </message>
    <message>
        <source>Open the keys page</source>
        <translation>Abrir la página de claves</translation>
    </message>
    <message>
        <source>The keychain is asked for the key of your records.</source>
        <translation>Se pide al llavero la clave de sus registros.</translation>
    </message>
    <message>
        <source>Your records are not kept yet</source>
        <translation>Sus registros todavía no se guardan</translation>
    </message>
    <message>
        <source>The key of the ledger lies in a keychain that is locked or not there. Nothing is lost: what is already recorded stays as it is. Unlock the keychain, or choose another place for keys.</source>
        <translation>La clave del libro mayor está en un llavero bloqueado o ausente. No se pierde nada: lo ya registrado queda como está. Desbloquee el llavero o elija otro lugar para las claves.</translation>
    </message>
    <message>
        <source>Ledger waits for its key</source>
        <translation>El libro mayor espera su clave</translation>
    </message>
    <message>
        <source>The key of your records is gone from the keychain</source>
        <translation>La clave de sus registros ya no está en el llavero</translation>
    </message>
    <message>
        <source>Kept: the ledger itself, unchanged and sealed. Type the recovery code that you printed, and it opens again.</source>
        <translation>Se conserva: el propio libro mayor, intacto y sellado. Escriba el código de recuperación que imprimió y se abrirá de nuevo.</translation>
    </message>
    <message>
        <source>Ledger needs the recovery code</source>
        <translation>El libro mayor necesita el código de recuperación</translation>
    </message>
    <message>
        <source>The keychain holds the key of another ledger</source>
        <translation>El llavero contiene la clave de otro libro mayor</translation>
    </message>
    <message>
        <source>Kept: both, nothing was changed. Type the recovery code of this ledger, or start with the data folder that belongs to the key.</source>
        <translation>Se conservan ambos, no se ha cambiado nada. Escriba el código de recuperación de este libro mayor o inicie con la carpeta de datos que corresponde a la clave.</translation>
    </message>
    <message>
        <source>Ledger for this run only</source>
        <translation>Libro mayor solo para esta sesión</translation>
    </message>
    <message>
        <source>You chose to keep keys for this run only, so the records end with it too.</source>
        <translation>Eligió guardar las claves solo para esta sesión; los registros también terminan con ella.</translation>
    </message>
    <message>
        <source>Ledger verified %1</source>
        <translation>Libro mayor verificado %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s), each checked against the chain when the program started.</source>
        <translation>
            <numerusform>%n registro, comprobado con la cadena al iniciar el programa.</numerusform>
            <numerusform>%n registros, cada uno comprobado con la cadena al iniciar el programa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print your recovery code</source>
        <translation>Imprima su código de recuperación</translation>
    </message>
    <message>
        <source>Your records are sealed with a key in the keychain. The code on paper opens them if the keychain is ever lost.</source>
        <translation>Sus registros están sellados con una clave del llavero. El código en papel los abre si el llavero se pierde.</translation>
    </message>
    <message>
        <source>The ledger could not be opened</source>
        <translation>No se pudo abrir el libro mayor</translation>
    </message>
    <message>
        <source>Another program has it open. Nothing was changed. End the other program, then start again.</source>
        <translation>Otro programa lo tiene abierto. No se ha cambiado nada. Cierre el otro programa e inicie de nuevo.</translation>
    </message>
    <message>
        <source>Its folder is on a network drive, where records can be damaged. Nothing was changed. Move the data folder to a disk of this computer.</source>
        <translation>Su carpeta está en una unidad de red, donde los registros pueden dañarse. No se ha cambiado nada. Mueva la carpeta de datos a un disco de este equipo.</translation>
    </message>
    <message>
        <source>A newer version of the program wrote it. Nothing was changed. Install that version again.</source>
        <translation>Lo escribió una versión más nueva del programa. No se ha cambiado nada. Instale de nuevo esa versión.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room, then start again.</source>
        <translation>El disco está lleno. No se ha cambiado nada. Libere espacio e inicie de nuevo.</translation>
    </message>
    <message>
        <source>The key does not fit. Nothing was changed. Type the recovery code on the keys page.</source>
        <translation>La clave no corresponde. No se ha cambiado nada. Escriba el código de recuperación en la página de claves.</translation>
    </message>
    <message>
        <source>Nothing was changed. The log has the reason; Help &gt; Report a problem collects what is needed.</source>
        <translation>No se ha cambiado nada. El motivo está en el registro del programa; Ayuda &gt; Informar de un problema reúne lo necesario.</translation>
    </message>
    <message>
        <source>Ledger not open</source>
        <translation>Libro mayor no abierto</translation>
    </message>
    <message>
        <source>The last records did not survive the crash</source>
        <translation>Los últimos registros no sobrevivieron al fallo</translation>
    </message>
    <message>
        <source>The disk lost what it had confirmed. Kept: everything before, checked row by row.</source>
        <translation>El disco perdió lo que había confirmado. Se conserva todo lo anterior, comprobado fila por fila.</translation>
    </message>
    <message>
        <source>Tables were made again from the log</source>
        <translation>Se rehicieron tablas a partir del libro mayor</translation>
    </message>
    <message>
        <source>They did not agree with it. Kept: every record.</source>
        <translation>No coincidían con él. Se conservan todos los registros.</translation>
    </message>
    <message>
        <source>Records %1 to %2 are gone.</source>
        <translation>Los registros %1 a %2 se han perdido.</translation>
    </message>
    <message>
        <source>No record is known to be missing.</source>
        <translation>Que se sepa, no falta ningún registro.</translation>
    </message>
    <message>
        <source>There was no good backup; taken from the damaged file: %1.</source>
        <translation>No había ninguna copia buena; tomados del archivo dañado: %1.</translation>
    </message>
    <message>
        <source>Restored from the backup %1; taken from the damaged file behind it: %2.</source>
        <translation>Restaurado de la copia %1; posteriores, del archivo dañado: %2.</translation>
    </message>
    <message>
        <source>The damaged file was kept in %1.</source>
        <translation>El archivo dañado se guardó en %1.</translation>
    </message>
    <message>
        <source>The ledger was damaged and has been repaired</source>
        <translation>El libro mayor estaba dañado y se ha reparado</translation>
    </message>
    <message>
        <source>Records are written again</source>
        <translation>Los registros se escriben de nuevo</translation>
    </message>
    <message>
        <source>Nothing was lost in between.</source>
        <translation>Entre tanto no se perdió nada.</translation>
    </message>
    <message>
        <source>The disk is full. Kept: everything up to now. New orders wait; make room and it goes on by itself.</source>
        <translation>El disco está lleno. Se conserva todo hasta ahora. Las órdenes nuevas esperan; libere espacio y sigue por sí solo.</translation>
    </message>
    <message>
        <source>Writing failed. Kept: everything up to now. New orders wait until the disk answers again.</source>
        <translation>Falló la escritura. Se conserva todo hasta ahora. Las órdenes nuevas esperan hasta que el disco responda.</translation>
    </message>
    <message>
        <source>Ledger is not writing</source>
        <translation>El libro mayor no escribe</translation>
    </message>
    <message>
        <source>Records cannot be written</source>
        <translation>No se pueden escribir registros</translation>
    </message>
    <message>
        <source>Today&apos;s backup failed</source>
        <translation>La copia de seguridad de hoy falló</translation>
    </message>
    <message>
        <source>Kept: the ledger and the older backups. The next attempt comes with the next start; the log has the reason.</source>
        <translation>Se conservan el libro mayor y las copias anteriores. El próximo intento será en el próximo inicio; el motivo está en el registro del programa.</translation>
    </message>
</context>
<context>
    <name>elite::LogModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>elite::LogPanel</name>
    <message>
        <source>Pause: new lines wait</source>
        <translation>Pausa: las líneas nuevas esperan</translation>
    </message>
    <message>
        <source>Copy the selected lines</source>
        <translation>Copiar las líneas seleccionadas</translation>
    </message>
    <message>
        <source>Open the folder of the log files</source>
        <translation>Abrir la carpeta de los archivos de registro</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Information and worse</source>
        <translation>Información y peor</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos y errores</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Solo errores</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>Lines that hold this text</source>
        <translation>Líneas con este texto</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Go on: show the lines that waited</source>
        <translation>Seguir: mostrar las líneas en espera</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>elite::MainWindow</name>
    <message>
        <source>The saved layout of “%1” was damaged</source>
        <translation>La disposición guardada de «%1» estaba dañada</translation>
    </message>
    <message>
        <source>The delivered layout is shown instead. Your settings and all records are unchanged.</source>
        <translation>En su lugar se muestra la original. Sus ajustes y todos los registros no han cambiado.</translation>
    </message>
    <message>
        <source>The language changes at the next start</source>
        <translation>El idioma cambia en el próximo inicio</translation>
    </message>
    <message>
        <source>Close the program and start it again. Nothing is lost.</source>
        <translation>Cierre el programa y vuelva a iniciarlo. No se pierde nada.</translation>
    </message>
    <message>
        <source>The shortcuts could not be stored</source>
        <translation>No se pudieron guardar los atajos</translation>
    </message>
    <message>
        <source>They work until you close the program.</source>
        <translation>Funcionan hasta que cierre el programa.</translation>
    </message>
</context>
<context>
    <name>elite::NameDialog</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>elite::NotificationLog</name>
    <message>
        <source>Nothing was announced since the start. Messages that fade away stay readable here.</source>
        <translation>No se ha anunciado nada desde el inicio. Los mensajes que desaparecen siguen aquí.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Notifications, newest first</source>
        <translation>Notificaciones, la más reciente primero</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vaciar la lista</translation>
    </message>
</context>
<context>
    <name>elite::NumberField</name>
    <message>
        <source>read as %1</source>
        <translation>leído como %1</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Escriba un número.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Esto no es un número.</translation>
    </message>
    <message>
        <source>The separators do not stand at thousands.</source>
        <translation>Los separadores no están en los millares.</translation>
    </message>
    <message>
        <source>%1 or %2? Type it without the separator or with both.</source>
        <translation>¿%1 o %2? Escríbalo sin separador o con ambos.</translation>
    </message>
    <message>
        <source>A number has at most 18 digits.</source>
        <translation>Un número tiene 18 cifras como máximo.</translation>
    </message>
</context>
<context>
    <name>elite::PaletteModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, shortcut %3</source>
        <translation>%1, %2, atajo %3</translation>
    </message>
</context>
<context>
    <name>elite::PanelDock</name>
    <message>
        <source>&amp;Help for this panel</source>
        <translation>&amp;Ayuda de este panel</translation>
    </message>
    <message>
        <source>&amp;Close panel</source>
        <translation>&amp;Cerrar panel</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
</context>
<context>
    <name>elite::PanelHeader</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Tear off</source>
        <translation>Separar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Devolver</translation>
    </message>
</context>
<context>
    <name>elite::RecordsSummary</name>
    <message>
        <source>Looking at the ledger…</source>
        <translation>Examinando el libro mayor…</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Abrir la carpeta de datos</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Abrir la carpeta del registro</translation>
    </message>
    <message>
        <source>There is no ledger yet. It is made when the first record is written.</source>
        <translation>Aún no hay libro mayor. Se crea al escribir el primer registro.</translation>
    </message>
    <message>
        <source>The ledger cannot be read: %1</source>
        <translation>No se puede leer el libro mayor: %1</translation>
    </message>
    <message>
        <source>The ledger is empty, %1.</source>
        <translation>El libro mayor está vacío, %1.</translation>
    </message>
    <message>
        <source>The ledger has %1 records since %2 (%3 days) and takes %4. %5 of them are about security. Records are never cut, so they outlive the seven years they have to be kept.</source>
        <translation>El libro mayor tiene %1 registros desde el %2 (%3 días) y ocupa %4. %5 de ellos tratan de seguridad. Los registros nunca se recortan, así que superan los siete años que deben guardarse.</translation>
    </message>
</context>
<context>
    <name>elite::RemoveKeyDialog</name>
    <message>
        <source>Remove a key</source>
        <translation>Quitar una clave</translation>
    </message>
    <message>
        <source>“%1” (%2, %3) is deleted here. It stays valid at %2 until you revoke it there, too. What was made with it stays in your journal.</source>
        <translation>«%1» (%2, %3) se borra aquí. Sigue siendo válida en %2 hasta que la revoque también allí. Lo hecho con ella queda en su diario.</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Quitar la clave</translation>
    </message>
    <message>
        <source>Removing the key</source>
        <translation>Quitando la clave</translation>
    </message>
</context>
<context>
    <name>elite::RenameKeyDialog</name>
    <message>
        <source>Rename a key</source>
        <translation>Renombrar una clave</translation>
    </message>
    <message>
        <source>The name is for you only; it is not sent anywhere.</source>
        <translation>El nombre es solo para usted; no se envía a ninguna parte.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>A name is needed first.</source>
        <translation>Primero hace falta un nombre.</translation>
    </message>
</context>
<context>
    <name>elite::ReportDialog</name>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>Looking at this computer</source>
        <translation>Examinando este equipo</translation>
    </message>
    <message>
        <source>Files in the report</source>
        <translation>Archivos del informe</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Contenido del archivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This is everything that would be in the report. It holds no keys, no orders and no journal. Take the check mark off what you do not want to give away. &lt;b&gt;Nothing is sent&lt;/b&gt;: you save a file and decide who gets it.</source>
        <translation>Esto es todo lo que habría en el informe. No contiene claves, órdenes ni diario. Quite la marca de lo que no quiera dar. &lt;b&gt;No se envía nada&lt;/b&gt;: usted guarda un archivo y decide quién lo recibe.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Archivos ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Every file is left out, so there is nothing to save.</source>
        <translation>Se han omitido todos los archivos, así que no hay nada que guardar.</translation>
    </message>
    <message>
        <source>Saved as %1. Nothing was sent.</source>
        <translation>Guardado como %1. No se envió nada.</translation>
    </message>
    <message>
        <source>It could not be saved: %1. Choose another place.</source>
        <translation>No se pudo guardar: %1. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>elite::SettingRow</name>
    <message>
        <source>Back to the default</source>
        <translation>Volver al valor original</translation>
    </message>
    <message>
        <source>Back to the default: %1</source>
        <translation>Volver al valor original: %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>This could not be kept on the disk, so the old value stays: %1</source>
        <translation>Esto no se pudo guardar en el disco, así que queda el valor anterior: %1</translation>
    </message>
</context>
<context>
    <name>elite::SettingsDialog</name>
    <message>
        <source>No setting is called that</source>
        <translation>Ningún ajuste se llama así</translation>
    </message>
    <message>
        <source>Try a part of a word, or the name of an environment variable.</source>
        <translation>Pruebe con parte de una palabra o el nombre de una variable de entorno.</translation>
    </message>
    <message>
        <source>Reset this page</source>
        <translation>Restablecer esta página</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>Buscar en todos los ajustes</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Búsqueda: %1</translation>
    </message>
</context>
<context>
    <name>elite::ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>All shortcuts</source>
        <translation>Todos los atajos</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Cambiar atajos…</translation>
    </message>
</context>
<context>
    <name>elite::ShortcutsPage</name>
    <message>
        <source>&amp;Use these keys</source>
        <translation>&amp;Usar estas teclas</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Sin teclas</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Commands and their keys</source>
        <translation>Comandos y sus teclas</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>As delivered</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>New &amp;keys</source>
        <translation>Teclas &amp;nuevas</translation>
    </message>
    <message>
        <source>“%1” has %2</source>
        <comment>a command has these keys</comment>
        <translation>«%1» tiene %2</translation>
    </message>
    <message>
        <source>%1. If you use the keys here, that command loses them.</source>
        <translation>%1. Si usa las teclas aquí, ese comando las pierde.</translation>
    </message>
    <message>
        <source>&amp;Take these keys over</source>
        <translation>&amp;Quedarse con estas teclas</translation>
    </message>
</context>
<context>
    <name>elite::ShowRecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Write this down on paper, now. If the keychain is lost, only this code brings your journal back. Who has it can read your journal, so do not keep a picture of it.</source>
        <translation>Anótelo en papel, ahora. Si se pierde el llavero, solo este código recupera su diario. Quien lo tenga puede leer su diario, así que no guarde una foto.</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Lo he anotado</translation>
    </message>
    <message>
        <source>Group %1: %2</source>
        <translation>Grupo %1: %2</translation>
    </message>
    <message>
        <source>For key %1</source>
        <translation>Para la clave %1</translation>
    </message>
    <message>
        <source>Type two groups from your paper, so that a mistake shows now and not when you need it.</source>
        <translation>Escriba dos grupos de su papel, para que un error se vea ahora y no cuando lo necesite.</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Group %1 is not what was shown. Compare it with your paper; to see the code again, close this window and open it once more.</source>
        <translation>El grupo %1 no es lo que se mostró. Compárelo con su papel; para ver el código otra vez, cierre esta ventana y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>The paper is right, but that could not be recorded: you will be reminded again.</source>
        <translation>El papel es correcto, pero no se pudo registrar: se le recordará de nuevo.</translation>
    </message>
</context>
<context>
    <name>elite::StatePanel</name>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>elite::StatusStrip</name>
    <message>
        <source>%1: %2</source>
        <comment>part of the status bar: its words</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Status bar</source>
        <translation>Barra de estado</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Switch between UTC and the time of this computer</source>
        <translation>Cambiar entre UTC y la hora de este equipo</translation>
    </message>
    <message>
        <source>World: paper trading, no real money</source>
        <translation>Mundo: negociación en papel, sin dinero real</translation>
    </message>
    <message>
        <source>Paper trading, no real money. What that means</source>
        <translation>Negociación en papel, sin dinero real. Qué significa</translation>
    </message>
    <message numerus="yes">
        <source>%n new notification(s)</source>
        <translation>
            <numerusform>%n notificación nueva</numerusform>
            <numerusform>%n notificaciones nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notification(s)</source>
        <translation>
            <numerusform>%n notificación</numerusform>
            <numerusform>%n notificaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Open the notification log</source>
        <translation>Abrir la lista de notificaciones</translation>
    </message>
</context>
<context>
    <name>elite::Toast</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>elite::ToolStrip</name>
    <message>
        <source>Symbol or command</source>
        <translation>Símbolo o comando</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Parar todo</translation>
    </message>
    <message>
        <source>Tool strip</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>Your own workspaces</source>
        <translation>Sus propios espacios</translation>
    </message>
    <message>
        <source>hold F12</source>
        <translation>mantener F12</translation>
    </message>
    <message>
        <source>Loss room</source>
        <translation>Margen de pérdida</translation>
    </message>
    <message>
        <source>Workspace %1</source>
        <translation>Espacio %1</translation>
    </message>
    <message>
        <source>Your own workspaces, now %1</source>
        <translation>Sus propios espacios, ahora %1</translation>
    </message>
</context>
<context>
    <name>elite::TypeRecoveryDialog</name>
    <message>
        <source>Group %1 is mistyped: its signs do not fit together. Compare it with your paper.</source>
        <translation>El grupo %1 está mal escrito: sus signos no encajan. Compárelo con su papel.</translation>
    </message>
    <message>
        <source>The code has %1 groups of 5 signs; some are missing or too many.</source>
        <translation>El código tiene %1 grupos de 5 signos; faltan o sobran algunos.</translation>
    </message>
    <message>
        <source>The groups are right one by one but do not belong together. Compare their order.</source>
        <translation>Los grupos son correctos uno a uno, pero no van juntos. Compare su orden.</translation>
    </message>
    <message>
        <source>Restore from the recovery code</source>
        <translation>Restaurar con el código de recuperación</translation>
    </message>
    <message>
        <source>Check the recovery code</source>
        <translation>Comprobar el código de recuperación</translation>
    </message>
    <message>
        <source>Type the code from your paper. Small letters and missing dashes do not matter.</source>
        <translation>Escriba el código de su papel. No importan las minúsculas ni los guiones ausentes.</translation>
    </message>
    <message>
        <source>Type the code from your paper. It is compared with the key in use; nothing is changed.</source>
        <translation>Escriba el código de su papel. Se compara con la clave en uso; no se cambia nada.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Código de recuperación</translation>
    </message>
    <message>
        <source>Group %1 is mistyped.</source>
        <translation>El grupo %1 está mal escrito.</translation>
    </message>
    <message>
        <source>%1 of %2 signs</source>
        <translation>%1 de %2 signos</translation>
    </message>
    <message>
        <source>The whole code is needed first.</source>
        <translation>Primero hace falta el código completo.</translation>
    </message>
    <message>
        <source>This code is whole, but it belongs to another key than the one in use.</source>
        <translation>Este código está completo, pero es de otra clave distinta de la que se usa.</translation>
    </message>
    <message>
        <source>Storing the key and reading it back</source>
        <translation>Guardando la clave y releyéndola</translation>
    </message>
</context>
<context>
    <name>elite::VaultDialog</name>
    <message>
        <source>Open the vault</source>
        <translation>Abrir la caja fuerte</translation>
    </message>
    <message>
        <source>Create a vault</source>
        <translation>Crear una caja fuerte</translation>
    </message>
    <message>
        <source>Type the passphrase of your vault. Trying it takes about a second, for you and for a thief.</source>
        <translation>Escriba la frase de su caja fuerte. Probarla tarda cerca de un segundo, para usted y para un ladrón.</translation>
    </message>
    <message>
        <source>Keys go into a file that only this passphrase opens. Nobody can reset it: a forgotten passphrase means adding your keys again and using your recovery code.</source>
        <translation>Las claves van a un archivo que solo abre esta frase. Nadie puede restablecerla: si la olvida, tendrá que añadir las claves otra vez y usar su código de recuperación.</translation>
    </message>
    <message>
        <source>Create the vault</source>
        <translation>Crear la caja fuerte</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Frase de contraseña</translation>
    </message>
    <message>
        <source>Once &amp;more</source>
        <translation>&amp;Otra vez</translation>
    </message>
    <message>
        <source>%1 characters or more; several words are easiest to remember</source>
        <translation>%1 caracteres o más; varias palabras se recuerdan mejor</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n carácter</numerusform>
            <numerusform>%n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Los dos aún no son iguales.</translation>
    </message>
    <message>
        <source>The passphrase is needed first.</source>
        <translation>Primero hace falta la frase.</translation>
    </message>
    <message>
        <source>Making the key, about a second</source>
        <translation>Creando la clave, cerca de un segundo</translation>
    </message>
    <message>
        <source>Trying the passphrase, about a second</source>
        <translation>Probando la frase, cerca de un segundo</translation>
    </message>
</context>
<context>
    <name>elite::WindowDialogs</name>
    <message>
        <source>This name is taken or too long. Your layout is unchanged; choose another name.</source>
        <translation>Este nombre ya existe o es demasiado largo. Su disposición no ha cambiado; elija otro nombre.</translation>
    </message>
    <message>
        <source>Save workspace as</source>
        <translation>Guardar espacio como</translation>
    </message>
    <message>
        <source>&amp;Name of the new workspace</source>
        <translation>&amp;Nombre del nuevo espacio</translation>
    </message>
    <message>
        <source>“%1” keeps its name</source>
        <translation>«%1» conserva su nombre</translation>
    </message>
    <message>
        <source>It belongs to the program. Save it under a name of your own; that one can be renamed.</source>
        <translation>Pertenece al programa. Guárdelo con un nombre propio; ese sí se puede renombrar.</translation>
    </message>
    <message>
        <source>Save workspace as…</source>
        <translation>Guardar espacio como…</translation>
    </message>
    <message>
        <source>Rename workspace</source>
        <translation>Renombrar espacio</translation>
    </message>
    <message>
        <source>New &amp;name of “%1”</source>
        <translation>Nuevo &amp;nombre de «%1»</translation>
    </message>
    <message>
        <source>“%1” stays</source>
        <translation>«%1» se queda</translation>
    </message>
    <message>
        <source>It belongs to the program and cannot be deleted. Reset it when it went wrong.</source>
        <translation>Pertenece al programa y no se puede eliminar. Restablézcalo si salió mal.</translation>
    </message>
    <message>
        <source>Reset workspace</source>
        <translation>Restablecer espacio</translation>
    </message>
    <message>
        <source>Workspace “%1” deleted</source>
        <translation>Espacio «%1» eliminado</translation>
    </message>
    <message>
        <source>Panels and their data are unchanged.</source>
        <translation>Los paneles y sus datos no han cambiado.</translation>
    </message>
    <message>
        <source>Save a picture of the window</source>
        <translation>Guardar una imagen de la ventana</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>Picture saved</source>
        <translation>Imagen guardada</translation>
    </message>
    <message>
        <source>The picture could not be saved</source>
        <translation>No se pudo guardar la imagen</translation>
    </message>
    <message>
        <source>Nothing was written to %1. Choose a folder that you may write to.</source>
        <translation>No se escribió nada en %1. Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Choose again</source>
        <translation>Elegir de nuevo</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
</context>
<context>
    <name>elite::WindowMenus</name>
    <message>
        <source>Menu bar</source>
        <translation>Barra de menús</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Chart</source>
        <translation>&amp;Gráfico</translation>
    </message>
    <message>
        <source>&amp;Trade</source>
        <translation>&amp;Operar</translation>
    </message>
    <message>
        <source>C&amp;oach</source>
        <translation>&amp;Coach</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>Ve&amp;ntana</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Density</source>
        <translation>&amp;Densidad</translation>
    </message>
    <message>
        <source>&amp;Workspace</source>
        <translation>E&amp;spacio de trabajo</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Paneles</translation>
    </message>
</context>
</TS>
