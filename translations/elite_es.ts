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
        <source>%1&#xa0;d</source>
        <translation>%1&#xa0;d</translation>
    </message>
</context>
<context>
    <name>AlertWords</name>
    <message>
        <source>when the price rises to it</source>
        <translation>cuando el precio sube hasta ella</translation>
    </message>
    <message>
        <source>when the price falls to it</source>
        <translation>cuando el precio baja hasta ella</translation>
    </message>
    <message>
        <source>when the price crosses it</source>
        <translation>cuando el precio la cruza</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>every time</source>
        <translation>cada vez</translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <extracomment>1 a symbol, 2 a line on the chart, 3 when the price crosses it, 4 once</extracomment>
        <translation>%1: %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>Told %n time(s), last for %1</source>
        <translation>
            <numerusform>Avisado %n vez, la última para %1</numerusform>
            <numerusform>Avisado %n veces, la última para %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
Off</source>
        <translation>%1
Desactivada</translation>
    </message>
    <message>
        <source>The hidden symbol</source>
        <translation>El símbolo oculto</translation>
    </message>
    <message>
        <source>%1 rose to %2</source>
        <translation>%1 subió a %2</translation>
    </message>
    <message>
        <source>%1 fell to %2</source>
        <translation>%1 bajó a %2</translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <translation>%1 a %2.</translation>
    </message>
    <message>
        <source>This alert is off now.</source>
        <translation>Esta alerta está ahora desactivada.</translation>
    </message>
    <message>
        <source>This alert stays on.</source>
        <translation>Esta alerta sigue activa.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 R</source>
        <translation>%1 R</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>when they stop coming</source>
        <translation>cuando dejan de llegar</translation>
    </message>
    <message>
        <source>when it rises to</source>
        <translation>cuando sube a</translation>
    </message>
    <message>
        <source>when it falls to</source>
        <translation>cuando baja a</translation>
    </message>
    <message>
        <source>when it crosses</source>
        <translation>cuando cruza</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>No prices arrive</source>
        <translation>No llegan precios</translation>
    </message>
    <message>
        <source>Orders wait until they come back.</source>
        <translation>Las órdenes esperan hasta que vuelvan.</translation>
    </message>
    <message>
        <source>The daily loss limit is near</source>
        <translation>El límite de pérdida diaria está cerca</translation>
    </message>
    <message>
        <source>%1 of its room is left.</source>
        <translation>Queda un %1 de su margen.</translation>
    </message>
    <message>
        <source>You wanted to know at %1.</source>
        <translation>Quería saberlo en %1.</translation>
    </message>
</context>
<context>
    <name>Assumptions</name>
    <message>
        <source>Seed of all chance</source>
        <translation>Semilla del azar</translation>
    </message>
    <message>
        <source>Fee, maker</source>
        <translation>Comisión, maker</translation>
    </message>
    <message>
        <source>Fee, taker</source>
        <translation>Comisión, taker</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Deslizamiento</translation>
    </message>
    <message>
        <source>Simulated rejections</source>
        <translation>Rechazos simulados</translation>
    </message>
    <message>
        <source>When an order meets the market</source>
        <translation>Cuándo llega una orden al mercado</translation>
    </message>
    <message>
        <source>Delay of a bot&apos;s order</source>
        <translation>Retardo de la orden de un bot</translation>
    </message>
    <message>
        <source>Way of the price inside a bar</source>
        <translation>Camino del precio dentro de la vela</translation>
    </message>
    <message>
        <source>Stop and target in one bar</source>
        <translation>Stop y objetivo en una vela</translation>
    </message>
    <message>
        <source>A limit order inside a bar fills</source>
        <translation>Una orden límite dentro de la vela se ejecuta</translation>
    </message>
    <message>
        <source>Fills when the price only touches</source>
        <translation>Ejecución si el precio solo toca</translation>
    </message>
    <message>
        <source>Most of a bar&apos;s volume</source>
        <translation>Parte máxima del volumen de la vela</translation>
    </message>
    <message>
        <source>Open positions are worth</source>
        <translation>Las posiciones abiertas valen</translation>
    </message>
    <message>
        <source>Daily loss limit</source>
        <translation>Límite de pérdida diaria</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Cancelled. The last result is still here.</source>
        <translation>Cancelado. El último resultado sigue aquí.</translation>
    </message>
    <message>
        <source>The tape is damaged, so nothing was tested on it. Choose another one. (%1)</source>
        <translation>La grabación está dañada, así que no se probó nada con ella. Elija otra. (%1)</translation>
    </message>
    <message>
        <source>The tape cannot be read: %1</source>
        <translation>No se puede leer la grabación: %1</translation>
    </message>
    <message>
        <source>It could not be run: %1</source>
        <translation>No se pudo ejecutar: %1</translation>
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
    <message>
        <source>DEMO DATA</source>
        <translation>DATOS DEMO</translation>
    </message>
</context>
<context>
    <name>BotActs</name>
    <message>
        <source>Asked to buy %1</source>
        <translation>Orden de compra de %1</translation>
    </message>
    <message>
        <source>Asked to sell %1</source>
        <translation>Orden de venta de %1</translation>
    </message>
    <message>
        <source>to close its position</source>
        <translation>para cerrar su posición</translation>
    </message>
    <message>
        <source>at the market</source>
        <translation>a mercado</translation>
    </message>
    <message>
        <source>at %1 or better</source>
        <translation>a %1 o mejor</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Bought %1 at %2</source>
        <translation>Comprado %1 a %2</translation>
    </message>
    <message>
        <source>Sold %1 at %2</source>
        <translation>Vendido %1 a %2</translation>
    </message>
    <message>
        <source>Earned %1 before fees, fee %2</source>
        <translation>Ganó %1 antes de comisiones, comisión %2</translation>
    </message>
    <message>
        <source>Fee %1</source>
        <translation>Comisión %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Stop reached</source>
        <translation>Stop alcanzado</translation>
    </message>
    <message>
        <source>Liquidated at %1</source>
        <translation>Liquidada a %1</translation>
    </message>
    <message>
        <source>Daily loss limit reached</source>
        <translation>Límite de pérdida diaria alcanzado</translation>
    </message>
    <message>
        <source>Equity %1. It takes no new risk any more: stop it, or start another one tomorrow</source>
        <translation>Patrimonio %1. Ya no toma riesgo nuevo: párelo, o inicie otro mañana</translation>
    </message>
    <message>
        <source>Stopped: orders cancelled, position closed</source>
        <translation>Parado: órdenes canceladas, posición cerrada</translation>
    </message>
</context>
<context>
    <name>Bots</name>
    <message>
        <source>Moving-average cross</source>
        <translation>Cruce de medias móviles</translation>
    </message>
    <message>
        <source>Is long while the fast average is above the slow one.</source>
        <translation>Está en largo mientras la media rápida está sobre la lenta.</translation>
    </message>
    <message>
        <source>Breakout</source>
        <translation>Ruptura</translation>
    </message>
    <message>
        <source>Buys above the highest high, leaves below the lowest low.</source>
        <translation>Compra sobre el máximo más alto, sale bajo el mínimo más bajo.</translation>
    </message>
    <message>
        <source>Mean reversion</source>
        <translation>Reversión a la media</translation>
    </message>
    <message>
        <source>Buys far below the average, leaves when the price is back at it or at its stop.</source>
        <translation>Compra muy por debajo de la media, sale cuando el precio vuelve a ella o llega a su stop.</translation>
    </message>
    <message>
        <source>RSI swing</source>
        <translation>Oscilación del RSI</translation>
    </message>
    <message>
        <source>Buys when the RSI comes up from below the low mark, leaves above the high mark.</source>
        <translation>Compra cuando el RSI sube desde debajo de la marca baja, sale por encima de la alta.</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Rests buy orders in steps below the price and sells each one step higher.</source>
        <translation>Deja órdenes de compra escalonadas bajo el precio y vende cada una un paso más arriba.</translation>
    </message>
    <message>
        <source>Dip buyer</source>
        <translation>Comprador de caídas</translation>
    </message>
    <message>
        <source>Buys in parts as the price falls and sells all at the target above their average.</source>
        <translation>Compra por partes mientras el precio cae y vende todo en el objetivo sobre su media.</translation>
    </message>
    <message>
        <source>Fast average</source>
        <translation>Media rápida</translation>
    </message>
    <message>
        <source>Slow average</source>
        <translation>Media lenta</translation>
    </message>
    <message>
        <source>Share of free cash</source>
        <translation>Parte del efectivo libre</translation>
    </message>
    <message>
        <source>Highs looked at</source>
        <translation>Máximos mirados</translation>
    </message>
    <message>
        <source>Lows looked at</source>
        <translation>Mínimos mirados</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Width, of a deviation</source>
        <translation>Ancho, en desviaciones</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Low mark</source>
        <translation>Marca baja</translation>
    </message>
    <message>
        <source>High mark</source>
        <translation>Marca alta</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Dip</source>
        <translation>Caída</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Most buys</source>
        <translation>Compras como máximo</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>velas</translation>
    </message>
    <message>
        <source>bp</source>
        <translation>bp</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
</context>
<context>
    <name>ChartActions</name>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>&amp;Indicators…</source>
        <translation>I&amp;ndicadores…</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>&amp;Ir a la fecha…</translation>
    </message>
    <message>
        <source>Newest &amp;bar</source>
        <translation>Ú&amp;ltima vela</translation>
    </message>
    <message>
        <source>&amp;Fit the prices</source>
        <translation>&amp;Ajustar los precios</translation>
    </message>
    <message>
        <source>Length of a bar…</source>
        <translation>Duración de una vela…</translation>
    </message>
    <message>
        <source>&amp;Objects on the chart…</source>
        <translation>&amp;Objetos del gráfico…</translation>
    </message>
    <message>
        <source>&amp;Ask the coach about this chart</source>
        <translation>&amp;Preguntar al coach por este gráfico</translation>
    </message>
    <message>
        <source>Save a picture of the &amp;chart…</source>
        <translation>&amp;Guardar una imagen del gráfico…</translation>
    </message>
    <message>
        <source>C&amp;opy a picture of the chart</source>
        <translation>&amp;Copiar una imagen del gráfico</translation>
    </message>
    <message>
        <source>&amp;Print the chart…</source>
        <translation>I&amp;mprimir el gráfico…</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>Guardar como plan&amp;tilla…</translation>
    </message>
    <message>
        <source>&amp;Export the chart…</source>
        <translation>&amp;Exportar el gráfico…</translation>
    </message>
    <message>
        <source>I&amp;mport a chart…</source>
        <translation>Impo&amp;rtar un gráfico…</translation>
    </message>
    <message>
        <source>Draw: %1</source>
        <translation>Dibujar: %1</translation>
    </message>
    <message>
        <source>Delete all drawings</source>
        <translation>Eliminar todos los dibujos</translation>
    </message>
    <message>
        <source>Style: %1</source>
        <translation>Estilo: %1</translation>
    </message>
    <message>
        <source>Show or hide the volume</source>
        <translation>Mostrar u ocultar el volumen</translation>
    </message>
    <message>
        <source>Show or hide the grid</source>
        <translation>Mostrar u ocultar la cuadrícula</translation>
    </message>
    <message>
        <source>Show or hide session breaks</source>
        <translation>Mostrar u ocultar cortes de sesión</translation>
    </message>
    <message>
        <source>Show or hide the countdown</source>
        <translation>Mostrar u ocultar la cuenta atrás</translation>
    </message>
    <message>
        <source>Show or hide bid and ask</source>
        <translation>Mostrar u ocultar compra y venta</translation>
    </message>
    <message>
        <source>Show or hide high and low</source>
        <translation>Mostrar u ocultar máximo y mínimo</translation>
    </message>
    <message>
        <source>Timeframe: %1</source>
        <translation>Intervalo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n chart(s) side by side</source>
        <translation>
            <numerusform>%n gráfico lado a lado</numerusform>
            <numerusform>%n gráficos lado a lado</numerusform>
        </translation>
    </message>
    <message>
        <source>Style and &amp;colours of the chart…</source>
        <translation>Estilo y &amp;colores del gráfico…</translation>
    </message>
</context>
<context>
    <name>ChartAlerts</name>
    <message>
        <source>Alerts…</source>
        <translation>Alertas…</translation>
    </message>
    <message>
        <source>my position, in R</source>
        <translation>mi posición, en R</translation>
    </message>
    <message>
        <source>my position, in money</source>
        <translation>mi posición, en dinero</translation>
    </message>
    <message>
        <source>Room of the daily loss limit</source>
        <translation>Margen del límite de pérdida diaria</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
</context>
<context>
    <name>ChartOrders</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
</context>
<context>
    <name>ChartText</name>
    <message>
        <source>d MMM</source>
        <comment>date on the time axis</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <comment>date and time under the crosshair</comment>
        <translation>ddd d MMM yyyy HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <comment>date under the crosshair</comment>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 d %2:%3</source>
        <comment>days, hours and minutes left of a bar</comment>
        <translation>%1 d %2:%3</translation>
    </message>
</context>
<context>
    <name>ChartWords</name>
    <message>
        <source>Candles</source>
        <translation>Velas</translation>
    </message>
    <message>
        <source>Filled candles</source>
        <translation>Velas llenas</translation>
    </message>
    <message>
        <source>Hollow candles</source>
        <translation>Velas huecas</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>Heikin-Ashi</source>
        <translation>Heikin-Ashi</translation>
    </message>
    <message>
        <source>Linear scale</source>
        <translation>Escala lineal</translation>
    </message>
    <message>
        <source>Logarithmic scale</source>
        <translation>Escala logarítmica</translation>
    </message>
    <message>
        <source>Percent scale</source>
        <translation>Escala porcentual</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n semana</numerusform>
            <numerusform>%n semanas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>the formula is longer than %1 characters</source>
        <translation>la fórmula tiene más de %1 caracteres</translation>
    </message>
    <message>
        <source>too many brackets inside each other</source>
        <translation>demasiados paréntesis anidados</translation>
    </message>
    <message>
        <source>the formula has too many parts or remembers too many bars</source>
        <translation>la fórmula tiene demasiadas partes o recuerda demasiadas velas</translation>
    </message>
    <message>
        <source>“%1” means nothing here</source>
        <translation>«%1» no significa nada aquí</translation>
    </message>
    <message>
        <source>the formula ends too early</source>
        <translation>la fórmula termina demasiado pronto</translation>
    </message>
    <message>
        <source>“%1” does not fit here</source>
        <translation>«%1» no encaja aquí</translation>
    </message>
    <message>
        <source>“%1” is not a number</source>
        <translation>«%1» no es un número</translation>
    </message>
    <message>
        <source>nothing is called “%1”</source>
        <translation>nada se llama «%1»</translation>
    </message>
    <message>
        <source>there is no output “%1”</source>
        <translation>no hay ninguna salida «%1»</translation>
    </message>
    <message>
        <source>the number of values in brackets is wrong: %1</source>
        <translation>la cantidad de valores entre paréntesis es incorrecta: %1</translation>
    </message>
    <message>
        <source>a length has to be a plain number</source>
        <translation>una longitud debe ser un número simple</translation>
    </message>
    <message>
        <source>the number is out of its range: %1</source>
        <translation>el número está fuera de su rango: %1</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <translation>Carácter %1: %2</translation>
    </message>
    <message>
        <source>The ledger is not open, or lasts for this run only. What you draw is kept in a file and moves into the ledger as soon as it opens; the drawings in it are shown again then.</source>
        <translation>El libro mayor no está abierto o dura solo esta sesión. Lo que dibuje se guarda en un archivo y pasa al libro mayor en cuanto se abra; los dibujos que contiene se mostrarán entonces de nuevo.</translation>
    </message>
    <message>
        <source>The ledger cannot be written. Your drawings are all here and kept in a file; they move into the ledger as soon as it takes them.</source>
        <translation>No se puede escribir en el libro mayor. Sus dibujos están todos aquí y se guardan en un archivo; pasan al libro mayor en cuanto los acepte.</translation>
    </message>
</context>
<context>
    <name>CoachChart</name>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>order tag</source>
        <translation>marca de orden</translation>
    </message>
</context>
<context>
    <name>CoachFailures</name>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>Open the keys</source>
        <translation>Abrir las claves</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>Your picture and your question are still here.</source>
        <translation>Su imagen y su pregunta siguen aquí.</translation>
    </message>
    <message>
        <source>The next try makes sense in %1 s.</source>
        <translation>El próximo intento tiene sentido en %1 s.</translation>
    </message>
    <message>
        <source>The coach cannot be reached</source>
        <translation>No se puede llegar al coach</translation>
    </message>
    <message>
        <source>The connection failed or broke. %1 Everything else works offline.</source>
        <translation>La conexión falló o se cortó. %1 Todo lo demás funciona sin conexión.</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Sin respuesta a tiempo</translation>
    </message>
    <message>
        <source>The service was silent for too long. %1</source>
        <translation>El servicio calló demasiado tiempo. %1</translation>
    </message>
    <message>
        <source>The service has a problem</source>
        <translation>El servicio tiene un problema</translation>
    </message>
    <message>
        <source>The model is overloaded</source>
        <translation>El modelo está sobrecargado</translation>
    </message>
    <message>
        <source>Too many requests for this key</source>
        <translation>Demasiadas solicitudes para esta clave</translation>
    </message>
    <message>
        <source>The key has no credit</source>
        <translation>La clave no tiene crédito</translation>
    </message>
    <message>
        <source>Waiting does not help: add credit at your provider or use another key. %1</source>
        <translation>Esperar no ayuda: añada crédito en su proveedor o use otra clave. %1</translation>
    </message>
    <message>
        <source>The key was rejected</source>
        <translation>La clave fue rechazada</translation>
    </message>
    <message>
        <source>It may be revoked, or not allowed from this address. %1</source>
        <translation>Puede estar revocada o no permitida desde esta dirección. %1</translation>
    </message>
    <message>
        <source>The key lacks a permission</source>
        <translation>A la clave le falta un permiso</translation>
    </message>
    <message>
        <source>Allow it to write responses, or use another key. %1</source>
        <translation>Permítale escribir respuestas o use otra clave. %1</translation>
    </message>
    <message>
        <source>Not available in your country</source>
        <translation>No disponible en su país</translation>
    </message>
    <message>
        <source>The service refuses requests from where you are. The rule coach works without it.</source>
        <translation>El servicio rechaza solicitudes desde donde está. El coach de reglas funciona sin él.</translation>
    </message>
    <message>
        <source>No model is left to ask</source>
        <translation>No queda modelo al que preguntar</translation>
    </message>
    <message>
        <source>Your key offers none of the models in your list, or they have been switched off. %1</source>
        <translation>Su clave no ofrece ninguno de los modelos de su lista, o se han retirado. %1</translation>
    </message>
    <message>
        <source>The request was rejected</source>
        <translation>La solicitud fue rechazada</translation>
    </message>
    <message>
        <source>The picture or the text is too large</source>
        <translation>La imagen o el texto es demasiado grande</translation>
    </message>
    <message>
        <source>Cut the picture to the chart and ask again. %1</source>
        <translation>Recorte la imagen al gráfico y pregunte de nuevo. %1</translation>
    </message>
    <message>
        <source>The answer was cut</source>
        <translation>La respuesta quedó cortada</translation>
    </message>
    <message>
        <source>It ended before it was whole, so nothing of it is used. A higher limit of tokens or less effort may help. %1</source>
        <translation>Terminó antes de estar completa, así que no se usa nada de ella. Puede ayudar un límite de tokens mayor o menos esfuerzo. %1</translation>
    </message>
    <message>
        <source>The service filtered the answer</source>
        <translation>El servicio filtró la respuesta</translation>
    </message>
    <message>
        <source>There is no verdict. Another picture may pass. %1</source>
        <translation>No hay veredicto. Otra imagen puede pasar. %1</translation>
    </message>
    <message>
        <source>The model refused</source>
        <translation>El modelo se negó</translation>
    </message>
    <message>
        <source>It gave no reason. There is no verdict.</source>
        <translation>No dio ninguna razón. No hay veredicto.</translation>
    </message>
    <message>
        <source>The answer cannot be used</source>
        <translation>La respuesta no se puede usar</translation>
    </message>
    <message>
        <source>It contradicts itself or the chart, also after one repair, so its numbers are not shown. %1</source>
        <translation>Se contradice o contradice al gráfico, incluso tras una corrección, así que no se muestran sus cifras. %1</translation>
    </message>
    <message>
        <source>Something else answered</source>
        <translation>Respondió otra cosa</translation>
    </message>
    <message>
        <source>A page came back instead of an answer: a hotel network that wants a login, or a wrong server in the settings. %1</source>
        <translation>Llegó una página en vez de una respuesta: una red de hotel que pide iniciar sesión, o un servidor incorrecto en los ajustes. %1</translation>
    </message>
    <message>
        <source>The server wants to send us elsewhere</source>
        <translation>El servidor quiere enviarnos a otro sitio</translation>
    </message>
    <message>
        <source>That is never followed, because your key would go along. Check the server in the settings.</source>
        <translation>Eso nunca se sigue, porque su clave iría con ello. Compruebe el servidor en los ajustes.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Nothing was kept. What was under way may still be billed. %1</source>
        <translation>No se guardó nada. Lo que estaba en curso aún puede cobrarse. %1</translation>
    </message>
    <message>
        <source>It took too long altogether</source>
        <translation>Tardó demasiado en total</translation>
    </message>
    <message>
        <source>After five minutes every request ends. %1</source>
        <translation>A los cinco minutos termina toda solicitud. %1</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Aún no hay clave</translation>
    </message>
    <message>
        <source>The AI coach uses a key of your own. The rule coach needs none.</source>
        <translation>El coach de IA usa una clave propia. El coach de reglas no necesita ninguna.</translation>
    </message>
    <message>
        <source>Paused after several failures</source>
        <translation>En pausa tras varios fallos</translation>
    </message>
    <message>
        <source>So that nobody pays for more of them. %1 %2</source>
        <translation>Para que nadie pague por más. %1 %2</translation>
    </message>
    <message>
        <source>Your own limit for today is reached</source>
        <translation>Se alcanzó su propio límite de hoy</translation>
    </message>
    <message>
        <source>It starts again at midnight UTC; you can raise it. %1</source>
        <translation>Empieza de nuevo a medianoche UTC; puede subirlo. %1</translation>
    </message>
    <message>
        <source>Your monthly cap is reached</source>
        <translation>Se alcanzó su tope mensual</translation>
    </message>
    <message>
        <source>Nothing was sent. You can raise the cap. %1</source>
        <translation>No se envió nada. Puede subir el tope. %1</translation>
    </message>
    <message>
        <source>Request %1</source>
        <translation>Solicitud %1</translation>
    </message>
    <message>
        <source>%1: available until %2</source>
        <translation>%1: disponible hasta el %2</translation>
    </message>
    <message>
        <source>%1: available</source>
        <translation>%1: disponible</translation>
    </message>
    <message numerus="yes">
        <source>%1: available, ends in %n day(s) on %2</source>
        <translation>
            <numerusform>%1: disponible, termina en %n día, el %2</numerusform>
            <numerusform>%1: disponible, termina en %n días, el %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: switched off on %2, skipped</source>
        <translation>%1: retirado el %2, se omite</translation>
    </message>
    <message>
        <source>%1: not offered to your key, skipped</source>
        <translation>%1: no se ofrece a su clave, se omite</translation>
    </message>
    <message>
        <source>%1: refused today, tried again tomorrow</source>
        <translation>%1: rechazado hoy, se reintenta mañana</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>checking with a free list of models</source>
        <translation>comprobando con una lista gratuita de modelos</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>accepted; it may not list models, so only their dates are known</source>
        <translation>aceptada; no puede listar modelos, así que solo se conocen sus fechas</translation>
    </message>
    <message>
        <source>could not be checked: no connection, or a problem of the service</source>
        <translation>no se pudo comprobar: sin conexión, o un problema del servicio</translation>
    </message>
    <message>
        <source>rejected: replace it</source>
        <translation>rechazada: sustitúyala</translation>
    </message>
    <message>
        <source>accepted, but has no credit</source>
        <translation>aceptada, pero sin crédito</translation>
    </message>
    <message>
        <source>accepted, but may not write responses: allow that or use another key</source>
        <translation>aceptada, pero no puede escribir respuestas: permítalo o use otra clave</translation>
    </message>
    <message>
        <source>Mock coach</source>
        <translation>Coach simulado</translation>
    </message>
    <message>
        <source>Coach ready · %1</source>
        <translation>Coach listo · %1</translation>
    </message>
    <message>
        <source>Coach: checking the key</source>
        <translation>Coach: comprobando la clave</translation>
    </message>
    <message>
        <source>Coach limited · %1</source>
        <translation>Coach limitado · %1</translation>
    </message>
    <message>
        <source>Rule coach only</source>
        <translation>Solo coach de reglas</translation>
    </message>
    <message>
        <source>Coach not available</source>
        <translation>Coach no disponible</translation>
    </message>
    <message>
        <source>%1 this month</source>
        <translation>%1 este mes</translation>
    </message>
    <message>
        <source>The key is being checked.</source>
        <translation>Se está comprobando la clave.</translation>
    </message>
    <message>
        <source>There is no key for the AI coach. The rule coach works without one.</source>
        <translation>No hay clave para el coach de IA. El coach de reglas funciona sin ella.</translation>
    </message>
    <message>
        <source>No key can be used: rejected, without credit, or without permission.</source>
        <translation>No se puede usar ninguna clave: rechazada, sin crédito o sin permiso.</translation>
    </message>
    <message>
        <source>The key could not be checked: offline, or a closed keychain.</source>
        <translation>No se pudo comprobar la clave: sin conexión, o un llavero cerrado.</translation>
    </message>
    <message>
        <source>None of your models is available.</source>
        <translation>Ninguno de sus modelos está disponible.</translation>
    </message>
    <message>
        <source>Paused after several failures; a free question decides when it goes on.</source>
        <translation>En pausa tras varios fallos; una pregunta gratuita decide cuándo sigue.</translation>
    </message>
    <message>
        <source>Your first model is not available, %1 answers. %2</source>
        <translation>Su primer modelo no está disponible, responde %1. %2</translation>
    </message>
    <message>
        <source>Less than a tenth of the requests of your key are left.</source>
        <translation>Queda menos de una décima parte de las solicitudes de su clave.</translation>
    </message>
    <message numerus="yes">
        <source>%1 ends in %n day(s). %2</source>
        <translation>
            <numerusform>%1 termina en %n día. %2</numerusform>
            <numerusform>%1 termina en %n días. %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The last request failed. %1</source>
        <translation>La última solicitud falló. %1</translation>
    </message>
    <message>
        <source>The other server in the settings is not a proper address.</source>
        <translation>El otro servidor de los ajustes no es una dirección válida.</translation>
    </message>
    <message>
        <source>A rule on this computer answers, marked MOCK. Switch it off in the settings.</source>
        <translation>Responde una regla de este equipo, marcada MOCK. Desactívela en los ajustes.</translation>
    </message>
</context>
<context>
    <name>CoachPicture</name>
    <message>
        <source>The picture is too large. Up to 30 MB and 12,000 pixels a side are taken.</source>
        <translation>La imagen es demasiado grande. Se aceptan hasta 30 MB y 12.000 píxeles por lado.</translation>
    </message>
    <message>
        <source>There is no picture. A PNG, JPEG or WebP picture is needed.</source>
        <translation>No hay imagen. Hace falta una imagen PNG, JPEG o WebP.</translation>
    </message>
    <message>
        <source>That is no PNG, JPEG or WebP picture.</source>
        <translation>No es una imagen PNG, JPEG ni WebP.</translation>
    </message>
    <message>
        <source>The picture is damaged or was cut off, so it is not used.</source>
        <translation>La imagen está dañada o cortada, así que no se usa.</translation>
    </message>
    <message>
        <source>This installation cannot read WebP pictures. Save it as PNG and try again.</source>
        <translation>Esta instalación no puede leer imágenes WebP. Guárdela como PNG e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>CoachRules</name>
    <message>
        <source>Revenge trades</source>
        <translation>Operaciones de revancha</translation>
    </message>
    <message>
        <source>Too many trades</source>
        <translation>Demasiadas operaciones</translation>
    </message>
    <message>
        <source>Chasing the price</source>
        <translation>Perseguir el precio</translation>
    </message>
    <message>
        <source>Stop moved away</source>
        <translation>Stop alejado</translation>
    </message>
    <message>
        <source>No stop within a minute</source>
        <translation>Sin stop en un minuto</translation>
    </message>
    <message>
        <source>Size outside the plan</source>
        <translation>Tamaño fuera del plan</translation>
    </message>
    <message>
        <source>Adding to a loser</source>
        <translation>Ampliar una perdedora</translation>
    </message>
    <message>
        <source>Size creeps up after wins</source>
        <translation>El tamaño crece tras ganar</translation>
    </message>
    <message>
        <source>Outside your own hours</source>
        <translation>Fuera de su horario</translation>
    </message>
    <message>
        <source>Losers held too long</source>
        <translation>Perdedoras mantenidas de más</translation>
    </message>
    <message>
        <source>Back in within 15 minutes of losing 1 R or more, and larger, without a plan or without a stop.</source>
        <translation>De vuelta en 15 minutos tras perder 1 R o más, y con más tamaño, sin plan o sin stop.</translation>
    </message>
    <message>
        <source>More entries than on nine of ten of your own days, and the extra ones lost money together.</source>
        <translation>Más entradas que en nueve de cada diez de sus días, y las de más perdieron dinero en conjunto.</translation>
    </message>
    <message>
        <source>Entered more than 1.5 ATR past the planned price, or after a bar of 2 ATR without a plan.</source>
        <translation>Entró a más de 1,5 ATR del precio planeado, o tras una vela de 2 ATR sin plan.</translation>
    </message>
    <message>
        <source>The stop was moved further from the price than it was.</source>
        <translation>El stop se movió más lejos del precio de lo que estaba.</translation>
    </message>
    <message>
        <source>No protective stop stood within 60 seconds of the entry.</source>
        <translation>No hubo stop de protección en los 60 segundos tras la entrada.</translation>
    </message>
    <message>
        <source>More than 10 % away from the size you had planned.</source>
        <translation>A más de un 10 % del tamaño que había planeado.</translation>
    </message>
    <message>
        <source>Bought more while the trade was losing.</source>
        <translation>Compró más mientras la operación perdía.</translation>
    </message>
    <message>
        <source>After four winners in a row the size was 40 % above your usual one.</source>
        <translation>Tras cuatro ganadoras seguidas el tamaño estaba un 40 % sobre el habitual.</translation>
    </message>
    <message>
        <source>At an hour in which you hardly ever trade.</source>
        <translation>A una hora en la que casi nunca opera.</translation>
    </message>
    <message>
        <source>A loser was held more than twice as long as your usual winner.</source>
        <translation>Una perdedora se mantuvo más del doble que su ganadora habitual.</translation>
    </message>
    <message numerus="yes">
        <source>If a trade loses 1 R or more, then I wait %n minute(s) before the next entry.</source>
        <translation>
            <numerusform>Si una operación pierde 1 R o más, entonces espero %n minuto antes de la próxima entrada.</numerusform>
            <numerusform>Si una operación pierde 1 R o más, entonces espero %n minutos antes de la próxima entrada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If I have made %n trade(s) today, then I am done for the day.</source>
        <translation>
            <numerusform>Si hoy he hecho %n operación, entonces termino por hoy.</numerusform>
            <numerusform>Si hoy he hecho %n operaciones, entonces termino por hoy.</numerusform>
        </translation>
    </message>
    <message>
        <source>If I size an order, then not above my usual size.</source>
        <translation>Si dimensiono una orden, entonces no por encima de mi tamaño habitual.</translation>
    </message>
    <message>
        <source>If I have not written a plan, then I do not enter.</source>
        <translation>Si no he escrito un plan, entonces no entro.</translation>
    </message>
    <message>
        <source>If I touch a stop, then only towards the price.</source>
        <translation>Si toco un stop, entonces solo hacia el precio.</translation>
    </message>
    <message>
        <source>If I enter, then the stop goes out with the order.</source>
        <translation>Si entro, entonces el stop sale con la orden.</translation>
    </message>
</context>
<context>
    <name>CoachWords</name>
    <message>
        <source>swing high</source>
        <translation>máximo de oscilación</translation>
    </message>
    <message>
        <source>swing low</source>
        <translation>mínimo de oscilación</translation>
    </message>
    <message>
        <source>highest price</source>
        <translation>precio más alto</translation>
    </message>
    <message>
        <source>lowest price</source>
        <translation>precio más bajo</translation>
    </message>
    <message>
        <source>yesterday&apos;s high</source>
        <translation>máximo de ayer</translation>
    </message>
    <message>
        <source>yesterday&apos;s low</source>
        <translation>mínimo de ayer</translation>
    </message>
    <message>
        <source>EMA 20</source>
        <translation>EMA 20</translation>
    </message>
    <message>
        <source>EMA 50</source>
        <translation>EMA 50</translation>
    </message>
    <message>
        <source>VWAP</source>
        <translation>VWAP</translation>
    </message>
    <message>
        <source>last close</source>
        <translation>último cierre</translation>
    </message>
    <message>
        <source>your entry</source>
        <translation>su entrada</translation>
    </message>
    <message>
        <source>your stop</source>
        <translation>su stop</translation>
    </message>
    <message>
        <source>your target</source>
        <translation>su objetivo</translation>
    </message>
    <message>
        <source>your line</source>
        <translation>su línea</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Tomar</translation>
    </message>
    <message>
        <source>Take, with changes</source>
        <translation>Tomar, con cambios</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>No trade</source>
        <translation>Sin operación</translation>
    </message>
    <message>
        <source>says that it cannot read the chart, and names prices</source>
        <translation>dice que no puede leer el gráfico, y nombra precios</translation>
    </message>
    <message>
        <source>names no direction</source>
        <translation>no nombra dirección</translation>
    </message>
    <message>
        <source>names no entry</source>
        <translation>no nombra entrada</translation>
    </message>
    <message>
        <source>names no stop</source>
        <translation>no nombra stop</translation>
    </message>
    <message>
        <source>names no target</source>
        <translation>no nombra objetivo</translation>
    </message>
    <message>
        <source>puts the stop on the wrong side of the entry</source>
        <translation>pone el stop en el lado equivocado de la entrada</translation>
    </message>
    <message>
        <source>puts a target on the wrong side of the entry</source>
        <translation>pone un objetivo en el lado equivocado de la entrada</translation>
    </message>
    <message>
        <source>names targets out of order</source>
        <translation>nombra objetivos en desorden</translation>
    </message>
    <message>
        <source>closes more than 100 % of the position</source>
        <translation>cierra más del 100 % de la posición</translation>
    </message>
    <message>
        <source>has an entry zone upside down</source>
        <translation>tiene una zona de entrada invertida</translation>
    </message>
    <message>
        <source>has its entry outside of its own zone</source>
        <translation>tiene la entrada fuera de su propia zona</translation>
    </message>
    <message>
        <source>is about another instrument</source>
        <translation>trata de otro instrumento</translation>
    </message>
    <message>
        <source>is about another bar length</source>
        <translation>trata de otra duración de vela</translation>
    </message>
    <message>
        <source>names a price more than 20 % away</source>
        <translation>nombra un precio a más de un 20 %</translation>
    </message>
    <message>
        <source>names a price that this market does not have</source>
        <translation>nombra un precio que este mercado no tiene</translation>
    </message>
    <message>
        <source>makes a forecast about levels it does not name</source>
        <translation>hace un pronóstico sobre niveles que no nombra</translation>
    </message>
    <message>
        <source>unverified picture</source>
        <translation>imagen sin verificar</translation>
    </message>
    <message>
        <source>unverified</source>
        <translation>sin verificar</translation>
    </message>
    <message>
        <source>in range</source>
        <translation>en rango</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <translation>por debajo de %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>por encima de %1</translation>
    </message>
    <message>
        <source>multiple of the risk</source>
        <translation>múltiplo del riesgo</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>redondeado</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>derivado</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Entry zone</source>
        <translation>Zona de entrada</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Target %1</source>
        <translation>Objetivo %1</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Risk placement</source>
        <translation>Ubicación del riesgo</translation>
    </message>
    <message>
        <source>Reward to risk</source>
        <translation>Beneficio/riesgo</translation>
    </message>
    <message>
        <source>Plan quality</source>
        <translation>Calidad del plan</translation>
    </message>
    <message numerus="yes">
        <source>Target 1 before the stop within %n bar(s)</source>
        <translation>
            <numerusform>Objetivo 1 antes que el stop en %n vela</numerusform>
            <numerusform>Objetivo 1 antes que el stop en %n velas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The stop before target 1 within %n bar(s)</source>
        <translation>
            <numerusform>El stop antes que el objetivo 1 en %n vela</numerusform>
            <numerusform>El stop antes que el objetivo 1 en %n velas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Higher close in %n bar(s)</source>
        <translation>
            <numerusform>Cierre más alto en %n vela</numerusform>
            <numerusform>Cierre más alto en %n velas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Lower close in %n bar(s)</source>
        <translation>
            <numerusform>Cierre más bajo en %n vela</numerusform>
            <numerusform>Cierre más bajo en %n velas</numerusform>
        </translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>aún sin decidir</translation>
    </message>
    <message>
        <source>named no trade</source>
        <translation>no nombró operación</translation>
    </message>
    <message>
        <source>entry not reached</source>
        <translation>entrada no alcanzada</translation>
    </message>
    <message>
        <source>target first, %1</source>
        <translation>objetivo primero, %1</translation>
    </message>
    <message>
        <source>stop and target in one bar, counted as stop, %1</source>
        <translation>stop y objetivo en una vela, contado como stop, %1</translation>
    </message>
    <message>
        <source>stop first, %1</source>
        <translation>stop primero, %1</translation>
    </message>
    <message>
        <source>neither in time, %1</source>
        <translation>ninguno a tiempo, %1</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando con %1</translation>
    </message>
    <message>
        <source>Waiting %1 s for your own limit per minute</source>
        <translation>Esperando %1 s por su propio límite por minuto</translation>
    </message>
    <message>
        <source>Sending, %1 %</source>
        <translation>Enviando, %1 %</translation>
    </message>
    <message>
        <source>Sent, %1 has not answered yet</source>
        <translation>Enviado, %1 aún no ha respondido</translation>
    </message>
    <message>
        <source>%1 is thinking</source>
        <translation>%1 está pensando</translation>
    </message>
    <message>
        <source>%1 is writing</source>
        <translation>%1 está escribiendo</translation>
    </message>
    <message>
        <source>No luck, again in %1 s</source>
        <translation>Sin suerte, de nuevo en %1 s</translation>
    </message>
    <message>
        <source>Another key takes over</source>
        <translation>Otra clave toma el relevo</translation>
    </message>
    <message>
        <source>%1 did not answer, asking %2</source>
        <translation>%1 no respondió, preguntando a %2</translation>
    </message>
    <message>
        <source>The answer contradicted itself, asking once more</source>
        <translation>La respuesta se contradijo, preguntando otra vez</translation>
    </message>
    <message>
        <source>The picture was too large, sending a smaller one</source>
        <translation>La imagen era demasiado grande, enviando una menor</translation>
    </message>
    <message>
        <source>%1 USD</source>
        <translation>%1 USD</translation>
    </message>
    <message>
        <source>unknown cost</source>
        <translation>coste desconocido</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>your indicator</source>
        <translation>su indicador</translation>
    </message>
    <message>
        <source>on the picture</source>
        <translation>en la imagen</translation>
    </message>
    <message>
        <source>off the picture</source>
        <translation>fuera de la imagen</translation>
    </message>
    <message>
        <source>Wrong beyond</source>
        <translation>Errónea más allá</translation>
    </message>
</context>
<context>
    <name>CsvTexts</name>
    <message>
        <source>– leave out –</source>
        <translation>– omitir –</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Number of trades</source>
        <translation>Número de operaciones</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Buyer is maker</source>
        <translation>El comprador es maker</translation>
    </message>
    <message>
        <source>Trade number</source>
        <translation>Número de operación</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Bid</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>Bid size</source>
        <translation>Tamaño compra</translation>
    </message>
    <message>
        <source>Ask size</source>
        <translation>Tamaño venta</translation>
    </message>
    <message>
        <source>Bid open</source>
        <translation>Bid apertura</translation>
    </message>
    <message>
        <source>Bid high</source>
        <translation>Bid máximo</translation>
    </message>
    <message>
        <source>Bid low</source>
        <translation>Bid mínimo</translation>
    </message>
    <message>
        <source>Bid close</source>
        <translation>Bid cierre</translation>
    </message>
    <message>
        <source>Ask open</source>
        <translation>Ask apertura</translation>
    </message>
    <message>
        <source>Ask high</source>
        <translation>Ask máximo</translation>
    </message>
    <message>
        <source>Ask low</source>
        <translation>Ask mínimo</translation>
    </message>
    <message>
        <source>Ask close</source>
        <translation>Ask cierre</translation>
    </message>
    <message>
        <source>Rate of this currency</source>
        <translation>Tipo de esta moneda</translation>
    </message>
    <message>
        <source>Seconds since 1970</source>
        <translation>Segundos desde 1970</translation>
    </message>
    <message>
        <source>Milliseconds since 1970</source>
        <translation>Milisegundos desde 1970</translation>
    </message>
    <message>
        <source>Microseconds since 1970</source>
        <translation>Microsegundos desde 1970</translation>
    </message>
    <message>
        <source>Nanoseconds since 1970</source>
        <translation>Nanosegundos desde 1970</translation>
    </message>
    <message>
        <source>Date and time, UTC unless a zone is written</source>
        <translation>Fecha y hora, UTC si no consta zona</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Bars of bid and ask</source>
        <translation>Barras de bid y ask</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Cotizaciones</translation>
    </message>
    <message>
        <source>A table of rates</source>
        <translation>Una tabla de tipos</translation>
    </message>
    <message>
        <source>the row has too few columns</source>
        <translation>la fila tiene pocas columnas</translation>
    </message>
    <message>
        <source>not a time as in the other rows</source>
        <translation>no es una hora como en las otras filas</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>zero or negative</source>
        <translation>cero o negativo</translation>
    </message>
    <message>
        <source>high is not the highest or low not the lowest</source>
        <translation>el máximo no es el mayor o el mínimo no es el menor</translation>
    </message>
    <message>
        <source>neither buy nor sell</source>
        <translation>ni compra ni venta</translation>
    </message>
    <message>
        <source>not later than the row before</source>
        <translation>no es posterior a la fila anterior</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Line %1, column %2 (%3): %4</source>
        <translation>Línea %1, columna %2 (%3): %4</translation>
    </message>
    <message>
        <source>the bid is above the ask</source>
        <translation>el bid está por encima del ask</translation>
    </message>
</context>
<context>
    <name>DenialWords</name>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Locked by the emergency stop</source>
        <translation>Bloqueado por la parada de emergencia</translation>
    </message>
    <message>
        <source>Kept: this draft, your limits and all records. To send it, release the stop with a reason.</source>
        <translation>Se conserva: este borrador, sus límites y todos los registros. Para enviarlo, libere la parada con un motivo.</translation>
    </message>
    <message>
        <source>Trading is switched off</source>
        <translation>La negociación está desactivada</translation>
    </message>
    <message>
        <source>The configuration says ENABLE_TRADING=false, or the trading hours never open. Kept: this draft. Change the setting to send it.</source>
        <translation>La configuración dice ENABLE_TRADING=false, o el horario de negociación nunca abre. Se conserva: este borrador. Cambie el ajuste para enviarlo.</translation>
    </message>
    <message>
        <source>The trading engine stopped itself</source>
        <translation>El motor de negociación se detuvo solo</translation>
    </message>
    <message>
        <source>One of its checks failed, so it takes no orders. All records are kept. Start the program again and report the problem if it comes back.</source>
        <translation>Falló una de sus comprobaciones, así que no acepta órdenes. Se conservan todos los registros. Vuelva a iniciar el programa e informe del problema si reaparece.</translation>
    </message>
    <message>
        <source>The daily loss limit was reached</source>
        <translation>Se alcanzó el límite de pérdida diaria</translation>
    </message>
    <message>
        <source>Only orders that close a position are taken until the next trading day. The day started with %1.</source>
        <translation>Hasta el próximo día de negociación solo se aceptan órdenes que cierran una posición. El día empezó con %1.</translation>
    </message>
    <message>
        <source>There is no price yet</source>
        <translation>Aún no hay precio</translation>
    </message>
    <message>
        <source>Orders wait for the first bid and ask.</source>
        <translation>Las órdenes esperan los primeros precios de compra y venta.</translation>
    </message>
    <message>
        <source>The price is too old</source>
        <translation>El precio es demasiado antiguo</translation>
    </message>
    <message>
        <source>The market is closed</source>
        <translation>El mercado está cerrado</translation>
    </message>
    <message>
        <source>Send the order in its session.</source>
        <translation>Envíe la orden en su sesión.</translation>
    </message>
    <message>
        <source>The quantity is nothing</source>
        <translation>La cantidad es nula</translation>
    </message>
    <message>
        <source>The quantity does not fit the market</source>
        <translation>La cantidad no encaja en el mercado</translation>
    </message>
    <message>
        <source>The smallest order is %1.</source>
        <translation>La orden mínima es %1.</translation>
    </message>
    <message>
        <source>The price does not fit the market</source>
        <translation>El precio no encaja en el mercado</translation>
    </message>
    <message>
        <source>A price must be positive and stand on a price step.</source>
        <translation>Un precio debe ser positivo y estar en un paso de precio.</translation>
    </message>
    <message>
        <source>These choices do not go together</source>
        <translation>Estas opciones no van juntas</translation>
    </message>
    <message>
        <source>Post-only needs a limit order that may rest, a trailing distance lies between 0.01 and 99.99 %, an expiry lies in the future, and an order that only reduces has no plan.</source>
        <translation>Post-only necesita una orden límite que pueda quedar en espera, una distancia de seguimiento está entre 0,01 y 99,99 %, un vencimiento está en el futuro y una orden que solo reduce no tiene plan.</translation>
    </message>
    <message>
        <source>Stop or target is on the wrong side</source>
        <translation>El stop o el objetivo está en el lado equivocado</translation>
    </message>
    <message>
        <source>%1 against an entry at %2: the stop must be a loss and the target a gain.</source>
        <translation>%1 frente a una entrada en %2: el stop debe ser una pérdida y el objetivo una ganancia.</translation>
    </message>
    <message>
        <source>The order is too small</source>
        <translation>La orden es demasiado pequeña</translation>
    </message>
    <message>
        <source>It is worth %1; the market takes orders from %2.</source>
        <translation>Vale %1; el mercado acepta órdenes desde %2.</translation>
    </message>
    <message>
        <source>The amount is too large to calculate with</source>
        <translation>El importe es demasiado grande para calcular</translation>
    </message>
    <message>
        <source>Use a smaller quantity.</source>
        <translation>Use una cantidad menor.</translation>
    </message>
    <message>
        <source>There is nothing to reduce</source>
        <translation>No hay nada que reducir</translation>
    </message>
    <message>
        <source>An order that only reduces needs a position on the other side.</source>
        <translation>Una orden que solo reduce necesita una posición en el otro lado.</translation>
    </message>
    <message>
        <source>A post-only order may not take</source>
        <translation>Una orden post-only no puede tomar</translation>
    </message>
    <message>
        <source>At %1 it would meet the market at %2 at once.</source>
        <translation>En %1 se cruzaría al momento con el mercado en %2.</translation>
    </message>
    <message>
        <source>The stop would go off at once</source>
        <translation>El stop saltaría al momento</translation>
    </message>
    <message>
        <source>%1 is already reached; the market is at %2.</source>
        <translation>%1 ya se alcanzó; el mercado está en %2.</translation>
    </message>
    <message>
        <source>A spot account cannot sell what it does not hold</source>
        <translation>Una cuenta al contado no puede vender lo que no tiene</translation>
    </message>
    <message>
        <source>You would sell %1 and hold %2.</source>
        <translation>Vendería %1 y tiene %2.</translation>
    </message>
    <message>
        <source>Too many open trades</source>
        <translation>Demasiadas operaciones abiertas</translation>
    </message>
    <message>
        <source>This would be number %1 of at most %2. Close one first.</source>
        <translation>Sería la número %1 de %2 como máximo. Cierre una primero.</translation>
    </message>
    <message>
        <source>The trades of today are used up</source>
        <translation>Las operaciones de hoy se han agotado</translation>
    </message>
    <message>
        <source>This would be number %1 of at most %2. Closing is always possible.</source>
        <translation>Sería la número %1 de %2 como máximo. Cerrar siempre es posible.</translation>
    </message>
    <message>
        <source>Outside of your trading hours</source>
        <translation>Fuera de su horario de negociación</translation>
    </message>
    <message>
        <source>It is %1 UTC; they begin at %2.</source>
        <translation>Son las %1 UTC; empieza a las %2.</translation>
    </message>
    <message>
        <source>A pause after losses</source>
        <translation>Una pausa tras pérdidas</translation>
    </message>
    <message>
        <source>New trades are taken again at %1 UTC. Closing is always possible.</source>
        <translation>Se aceptan operaciones nuevas otra vez a las %1 UTC. Cerrar siempre es posible.</translation>
    </message>
    <message>
        <source>Too many orders in a minute</source>
        <translation>Demasiadas órdenes en un minuto</translation>
    </message>
    <message>
        <source>This would be number %1 of at most %2. Wait a moment.</source>
        <translation>Sería la número %1 de %2 como máximo. Espere un momento.</translation>
    </message>
    <message>
        <source>The same order was sent just now</source>
        <translation>La misma orden se acaba de enviar</translation>
    </message>
    <message>
        <source>It is refused for %1, so that a double click costs nothing.</source>
        <translation>Se rechaza durante %1, para que un doble clic no cueste nada.</translation>
    </message>
    <message>
        <source>It would trade with your own order</source>
        <translation>Se cruzaría con su propia orden</translation>
    </message>
    <message>
        <source>At %1 it meets your order at %2. Cancel that one first.</source>
        <translation>En %1 se cruza con su orden en %2. Cancele esa primero.</translation>
    </message>
    <message>
        <source>Not enough margin</source>
        <translation>Margen insuficiente</translation>
    </message>
    <message>
        <source>Not enough money</source>
        <translation>Dinero insuficiente</translation>
    </message>
    <message>
        <source>It needs %1 with costs; %2 is free.</source>
        <translation>Necesita %1 con costes; hay %2 libres.</translation>
    </message>
    <message>
        <source>The simulated exchange refused it</source>
        <translation>La bolsa simulada la rechazó</translation>
    </message>
    <message>
        <source>Three of a hundred orders are refused, as on real exchanges. Nothing was sent; try again.</source>
        <translation>Tres de cada cien órdenes se rechazan, como en bolsas reales. No se envió nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>It is %1 away from the market; the limit is %2 of the price.</source>
        <translation>Está a %1 del mercado; el límite es %2 del precio.</translation>
    </message>
    <message>
        <source>The price is too far from the market</source>
        <translation>El precio está demasiado lejos del mercado</translation>
    </message>
    <message>
        <source>It would be %1, the limit is %2.</source>
        <translation>Sería %1, el límite es %2.</translation>
    </message>
    <message>
        <source>The position would be too large</source>
        <translation>La posición sería demasiado grande</translation>
    </message>
    <message>
        <source>Cancelled by you</source>
        <translation>Cancelada por usted</translation>
    </message>
    <message>
        <source>Cancelled, because its counterpart was filled</source>
        <translation>Cancelada, porque se ejecutó su contraparte</translation>
    </message>
    <message>
        <source>Cancelled: what could not be filled at once</source>
        <translation>Cancelada: lo que no se pudo ejecutar al momento</translation>
    </message>
    <message>
        <source>Cancelled: it could not be filled whole at once</source>
        <translation>Cancelada: no se pudo ejecutar entera al momento</translation>
    </message>
    <message>
        <source>Closed by force: the margin was used up</source>
        <translation>Cerrada a la fuerza: se agotó el margen</translation>
    </message>
    <message>
        <source>Cancelled: nobody was there to trade with</source>
        <translation>Cancelada: no había nadie con quien negociar</translation>
    </message>
    <message>
        <source>The order is not there any more</source>
        <translation>La orden ya no está</translation>
    </message>
    <message>
        <source>Cancelled by the emergency stop</source>
        <translation>Cancelada por la parada de emergencia</translation>
    </message>
    <message>
        <source>Cancelled, because its position is closed</source>
        <translation>Cancelada, porque su posición está cerrada</translation>
    </message>
    <message>
        <source>Not possible (%1)</source>
        <translation>No es posible (%1)</translation>
    </message>
    <message>
        <source>Your guardrail wants a stop with every entry</source>
        <translation>Sus límites exigen un stop con cada entrada</translation>
    </message>
    <message>
        <source>Kept: this draft. Set a stop loss in the ticket, and it can be sent.</source>
        <translation>Se conserva: este borrador. Ponga un stop loss en la orden y se podrá enviar.</translation>
    </message>
    <message>
        <source>The last one came %1 ago; orders are taken up to %2. A practice fill at it would be made up.</source>
        <translation>El último llegó hace %1; se aceptan órdenes hasta %2. Una ejecución de práctica a ese precio sería inventada.</translation>
    </message>
    <message>
        <source>Nothing was heard for too long. A practice fill at that price would be made up; send the order when prices come again.</source>
        <translation>No se oyó nada durante demasiado tiempo. Una ejecución de práctica a ese precio sería inventada; envíe la orden cuando vuelvan los precios.</translation>
    </message>
</context>
<context>
    <name>DeskActions</name>
    <message>
        <source>Trade</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>&amp;Buy in the ticket</source>
        <translation>&amp;Comprar en la orden</translation>
    </message>
    <message>
        <source>&amp;Sell in the ticket</source>
        <translation>&amp;Vender en la orden</translation>
    </message>
    <message>
        <source>S&amp;end the order (focus in the ticket)</source>
        <translation>&amp;Enviar la orden (foco en la orden)</translation>
    </message>
    <message>
        <source>&amp;Flatten the symbol: close its positions</source>
        <translation>Cerrar las &amp;posiciones del símbolo</translation>
    </message>
    <message>
        <source>&amp;Cancel the orders of the symbol</source>
        <translation>Cancelar las órdenes del &amp;símbolo</translation>
    </message>
    <message>
        <source>Cancel &amp;all orders</source>
        <translation>Cancelar &amp;todas las órdenes</translation>
    </message>
    <message>
        <source>&amp;New account or reset…</source>
        <translation>Cuenta &amp;nueva o reinicio…</translation>
    </message>
    <message>
        <source>Stop a&amp;ll: hold the key for one second</source>
        <translation>Parar t&amp;odo: mantener la tecla un segundo</translation>
    </message>
    <message>
        <source>Stop all now: flatten everything and halt</source>
        <translation>Parar todo ya: cerrar todo y detener</translation>
    </message>
    <message>
        <source>&amp;Release the emergency stop…</source>
        <translation>&amp;Liberar la parada de emergencia…</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>mantener</translation>
    </message>
    <message>
        <source>hold %1</source>
        <translation>mantener %1</translation>
    </message>
</context>
<context>
    <name>DeskNotices</name>
    <message>
        <source>Filled: %1 %2 at %3</source>
        <translation>Ejecutada: %1 %2 a %3</translation>
    </message>
    <message>
        <source>Friction %1.</source>
        <translation>Fricción %1.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Rechazada: %1</translation>
    </message>
    <message>
        <source>Not changed: %1</source>
        <translation>No cambiada: %1</translation>
    </message>
    <message>
        <source>Not cancelled: %1</source>
        <translation>No cancelada: %1</translation>
    </message>
    <message>
        <source>Expired: %1</source>
        <translation>Caducada: %1</translation>
    </message>
    <message>
        <source>Its time was over.</source>
        <translation>Se acabó su tiempo.</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Terminada: %1</translation>
    </message>
    <message>
        <source>Closed by force: %1</source>
        <translation>Cerrada a la fuerza: %1</translation>
    </message>
    <message>
        <source>The margin was used up.</source>
        <translation>Se agotó el margen.</translation>
    </message>
    <message>
        <source>The daily loss limit was reached</source>
        <translation>Se alcanzó el límite de pérdida diaria</translation>
    </message>
    <message>
        <source>Only closing is possible until the next trading day. Orders that open were cancelled.</source>
        <translation>Hasta el próximo día de negociación solo se puede cerrar. Las órdenes de apertura se cancelaron.</translation>
    </message>
    <message>
        <source>Trading is halted</source>
        <translation>La negociación está detenida</translation>
    </message>
    <message>
        <source>Working orders are cancelled and positions are closed. Nothing new can be sent.</source>
        <translation>Se cancelan las órdenes activas y se cierran las posiciones. No se puede enviar nada nuevo.</translation>
    </message>
    <message>
        <source>The emergency stop is released</source>
        <translation>La parada de emergencia está liberada</translation>
    </message>
    <message>
        <source>Orders can be sent again.</source>
        <translation>Ya se pueden enviar órdenes otra vez.</translation>
    </message>
    <message>
        <source>The trading engine stopped itself</source>
        <translation>El motor de negociación se detuvo solo</translation>
    </message>
    <message>
        <source>All records are kept. Start the program again and report the problem.</source>
        <translation>Se conservan todos los registros. Vuelva a iniciar el programa e informe del problema.</translation>
    </message>
    <message>
        <source>Trade closed: %1-%2 %3</source>
        <translation>Operación cerrada: %1-%2 %3</translation>
    </message>
    <message>
        <source>%1. It is in the journal.</source>
        <translation>%1. Está en el diario.</translation>
    </message>
    <message>
        <source>It is in the journal.</source>
        <translation>Está en el diario.</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>No se hizo: %1</translation>
    </message>
    <message>
        <source>by you (held for 1 s)</source>
        <translation>por usted (mantenido 1 s)</translation>
    </message>
    <message>
        <source>by you, from the menu</source>
        <translation>por usted, desde el menú</translation>
    </message>
    <message>
        <source>by the command “elite halt”</source>
        <translation>por el comando «elite halt»</translation>
    </message>
    <message>
        <source>by the HALT file</source>
        <translation>por el archivo HALT</translation>
    </message>
    <message>
        <source>by the separate stop program</source>
        <translation>por el programa de parada aparte</translation>
    </message>
    <message>
        <source>by an earlier run</source>
        <translation>por una sesión anterior</translation>
    </message>
    <message>
        <source>by “%1”</source>
        <translation>por «%1»</translation>
    </message>
    <message>
        <source>by you, from beside the clock</source>
        <translation>por usted, desde junto al reloj</translation>
    </message>
</context>
<context>
    <name>DeskServices</name>
    <message>
        <source>Not done: the ledger did not take it</source>
        <translation>No se hizo: el libro mayor no lo aceptó</translation>
    </message>
    <message>
        <source>Nothing was sent that could not be kept. Try again when the ledger is open.</source>
        <translation>No se envió nada que no pudiera guardarse. Inténtelo de nuevo cuando el libro mayor esté abierto.</translation>
    </message>
    <message>
        <source>Not a price of this market</source>
        <translation>No es un precio de este mercado</translation>
    </message>
    <message>
        <source>The watchlist could not be stored</source>
        <translation>No se pudo guardar la lista de seguimiento</translation>
    </message>
    <message>
        <source>It works until you close the program.</source>
        <translation>Funciona hasta que cierre el programa.</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Grupo nuevo</translation>
    </message>
    <message>
        <source>&amp;Name of the group</source>
        <translation>&amp;Nombre del grupo</translation>
    </message>
    <message>
        <source>Add a symbol</source>
        <translation>Añadir un símbolo</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>No prices from %1</source>
        <translation>Sin precios de %1</translation>
    </message>
    <message>
        <source>Orders and bots wait. The connection is tried again by itself.</source>
        <translation>Las órdenes y los bots esperan. La conexión se reintenta sola.</translation>
    </message>
    <message>
        <source>About, in %1</source>
        <translation>Aprox., en %1</translation>
    </message>
    <message>
        <source>no rate</source>
        <translation>sin tipo</translation>
    </message>
    <message>
        <source>There is no reference rate for %1 yet. It is asked for while live prices are open; coins and tethers have none.</source>
        <translation>Aún no hay tipo de referencia para %1. Se pide mientras hay precios en vivo abiertos; las monedas y los tethers no tienen.</translation>
    </message>
    <message>
        <source>European Central Bank</source>
        <translation>Banco Central Europeo</translation>
    </message>
    <message>
        <source>Frankfurter</source>
        <translation>Frankfurter</translation>
    </message>
    <message>
        <source>Reference rate of %1 (%2). For information only.</source>
        <translation>Tipo de referencia del %1 (%2). Solo para información.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>oculto</translation>
    </message>
    <message>
        <source>opens %1</source>
        <translation>abre %1</translation>
    </message>
    <message>
        <source>Pairs are for practice only. Nothing was sent.</source>
        <translation>Los pares de órdenes son solo para practicar. No se envió nada.</translation>
    </message>
    <message>
        <source>Raising a limit lets you lose more.</source>
        <translation>Subir un límite le permite perder más.</translation>
    </message>
</context>
<context>
    <name>DeskStrip</name>
    <message>
        <source>a rate is missing</source>
        <translation>falta un tipo de cambio</translation>
    </message>
    <message>
        <source>Practice money. Started with %1.</source>
        <translation>Dinero de práctica. Empezó con %1.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>There is no daily loss limit.</source>
        <translation>No hay límite de pérdida diaria.</translation>
    </message>
    <message>
        <source>May still be lost today, open positions and the cost of closing them included, of %1. Then only closing is possible until the next trading day.</source>
        <translation>Aún puede perderse hoy, incluidas las posiciones abiertas y el coste de cerrarlas, de %1. Después solo se puede cerrar hasta el próximo día de negociación.</translation>
    </message>
    <message>
        <source>Still halted</source>
        <translation>Sigue detenido</translation>
    </message>
    <message>
        <source>The ledger did not take the release. Try again when it is open.</source>
        <translation>El libro mayor no aceptó la liberación. Inténtelo de nuevo cuando esté abierto.</translation>
    </message>
    <message>
        <source>“%1” is open</source>
        <translation>«%1» está abierta</translation>
    </message>
    <message>
        <source>The account before it is archived; its fills and journal stay.</source>
        <translation>La cuenta anterior queda archivada; sus ejecuciones y su diario se conservan.</translation>
    </message>
    <message>
        <source>The account was not opened</source>
        <translation>La cuenta no se abrió</translation>
    </message>
    <message>
        <source>The ledger did not take it. The present account goes on.</source>
        <translation>El libro mayor no la aceptó. La cuenta actual sigue.</translation>
    </message>
    <message>
        <source>%1, opened %2 with %3</source>
        <translation>%1, abierta %2 con %3</translation>
    </message>
    <message>
        <source>%1, archived</source>
        <translation>%1, archivada</translation>
    </message>
    <message>
        <source>&amp;New account or reset…</source>
        <translation>Cuenta &amp;nueva o reinicio…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Liberar…</translation>
    </message>
    <message>
        <source>Halted</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Parar todo</translation>
    </message>
    <message>
        <source>Release the stop with the button in the band</source>
        <translation>Libere la parada con el botón de la banda</translation>
    </message>
    <message>
        <source>Hold for one second: cancels all orders, closes all positions, blocks new ones</source>
        <translation>Mantener un segundo: cancela todas las órdenes, cierra todas las posiciones, bloquea nuevas</translation>
    </message>
    <message>
        <source>Nothing to stop: no feed is open, so nothing can be traded.</source>
        <translation>Nada que parar: no hay ninguna fuente abierta, así que no se puede operar.</translation>
    </message>
    <message>
        <source>Trading is halted since %1 UTC, %2</source>
        <translation>La negociación está detenida desde %1 UTC, %2</translation>
    </message>
    <message>
        <source>All orders are cancelled and all positions closed. Nothing new can be sent, by you or by a bot. Charts, journal and coach go on.</source>
        <translation>Todas las órdenes están canceladas y todas las posiciones cerradas. Ni usted ni un bot pueden enviar nada nuevo. Gráficos, diario y coach siguen.</translation>
    </message>
    <message>
        <source>Closing %1 positions and cancelling %2 orders; this is tried until it is done. Nothing new can be sent.</source>
        <translation>Cerrando %1 posiciones y cancelando %2 órdenes; se intenta hasta lograrlo. No se puede enviar nada nuevo.</translation>
    </message>
    <message>
        <source>Releasing an emergency stop lets orders go out again.</source>
        <translation>Al liberar una parada de emergencia pueden volver a salir órdenes.</translation>
    </message>
    <message>
        <source>Look back at its journal and fills</source>
        <translation>Repasar su diario y sus ejecuciones</translation>
    </message>
    <message>
        <source>Open the prices it traded on to look back at it</source>
        <translation>Abra los precios con los que operó para repasarla</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Synthetic</source>
        <translation>Sintético</translation>
    </message>
    <message>
        <source>%1&#xa0;%</source>
        <comment>per cent</comment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Buy</source>
        <translation>Comprar</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vender</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Largo</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Corto</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Mercado</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop limit</source>
        <translation>Stop límite</translation>
    </message>
    <message>
        <source>Trailing stop</source>
        <translation>Stop de seguimiento</translation>
    </message>
    <message>
        <source>Good till cancelled</source>
        <translation>Hasta cancelar</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Immediate or cancel</source>
        <translation>Inmediata o cancelada</translation>
    </message>
    <message>
        <source>Fill or kill</source>
        <translation>Toda o nada</translation>
    </message>
    <message>
        <source>Good till date</source>
        <translation>Hasta fecha</translation>
    </message>
    <message>
        <source>Buy market</source>
        <translation>Compra a mercado</translation>
    </message>
    <message>
        <source>Sell market</source>
        <translation>Venta a mercado</translation>
    </message>
    <message>
        <source>Buy limit</source>
        <translation>Compra límite</translation>
    </message>
    <message>
        <source>Sell limit</source>
        <translation>Venta límite</translation>
    </message>
    <message>
        <source>Buy stop</source>
        <translation>Compra stop</translation>
    </message>
    <message>
        <source>Sell stop</source>
        <translation>Venta stop</translation>
    </message>
    <message>
        <source>Buy stop limit</source>
        <translation>Compra stop límite</translation>
    </message>
    <message>
        <source>Sell stop limit</source>
        <translation>Venta stop límite</translation>
    </message>
    <message>
        <source>Buy trailing stop</source>
        <translation>Compra stop de seguimiento</translation>
    </message>
    <message>
        <source>Sell trailing stop</source>
        <translation>Venta stop de seguimiento</translation>
    </message>
    <message>
        <source>d MMM HH:mm</source>
        <comment>date format of Qt</comment>
        <translation>d MMM HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format of Qt</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>day %1, %2</source>
        <comment>of a recording whose date is hidden, and the time</comment>
        <translation>día %1, %2</translation>
    </message>
</context>
<context>
    <name>DrawingPainter</name>
    <message>
        <source>%1 bars</source>
        <translation>%1 barras</translation>
    </message>
    <message>
        <source>Vol %1</source>
        <translation>Vol %1</translation>
    </message>
    <message>
        <source>Target %1 (%2) · %3 R before costs</source>
        <translation>Objetivo %1 (%2) · %3 R antes de costes</translation>
    </message>
    <message>
        <source>Stop %1 (%2)</source>
        <translation>Stop %1 (%2)</translation>
    </message>
</context>
<context>
    <name>Drawings</name>
    <message>
        <source>Trend line</source>
        <translation>Línea de tendencia</translation>
    </message>
    <message>
        <source>Ray</source>
        <translation>Semirrecta</translation>
    </message>
    <message>
        <source>Extended line</source>
        <translation>Línea extendida</translation>
    </message>
    <message>
        <source>Horizontal line</source>
        <translation>Línea horizontal</translation>
    </message>
    <message>
        <source>Vertical line</source>
        <translation>Línea vertical</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Rectangle</source>
        <translation>Rectángulo</translation>
    </message>
    <message>
        <source>Ellipse</source>
        <translation>Elipse</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Arrow</source>
        <translation>Flecha</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Callout</source>
        <translation>Globo</translation>
    </message>
    <message>
        <source>Fibonacci retracement</source>
        <translation>Retroceso de Fibonacci</translation>
    </message>
    <message>
        <source>Fibonacci extension</source>
        <translation>Extensión de Fibonacci</translation>
    </message>
    <message>
        <source>Fibonacci fan</source>
        <translation>Abanico de Fibonacci</translation>
    </message>
    <message>
        <source>Pitchfork</source>
        <translation>Tridente</translation>
    </message>
    <message>
        <source>Gann fan</source>
        <translation>Abanico de Gann</translation>
    </message>
    <message>
        <source>Long position</source>
        <translation>Posición larga</translation>
    </message>
    <message>
        <source>Short position</source>
        <translation>Posición corta</translation>
    </message>
    <message>
        <source>Ruler</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Anchored VWAP</source>
        <translation>VWAP anclado</translation>
    </message>
    <message>
        <source>Volume profile</source>
        <translation>Perfil de volumen</translation>
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
    <message>
        <source>%1: %2</source>
        <extracomment>Menu Edit: &quot;Undo: Symbol BTC-USD to ETH-USD&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Explanations</name>
    <message>
        <source>The number of round trips that the filter shows.</source>
        <translation>El número de operaciones completas que muestra el filtro.</translation>
    </message>
    <message>
        <source>A round trip goes from flat to flat; taking a part off does not make two of it. With fewer than 50 no rate below means much: a lucky run of that length is common.</source>
        <translation>Una operación completa va de cero a cero; sacar una parte no la convierte en dos. Con menos de 50, ninguna tasa de abajo significa mucho: una racha de suerte de esa longitud es común.</translation>
    </message>
    <message>
        <source>trades with a result above nothing ÷ all trades</source>
        <translation>operaciones con resultado sobre cero ÷ todas las operaciones</translation>
    </message>
    <message>
        <source>Results are after all costs. The range is the Wilson interval: made this way, it holds the true rate in 95 of 100 cases. A high rate alone earns nothing when the losses are larger than the gains.</source>
        <translation>Los resultados son tras todos los costes. El rango es el intervalo de Wilson: hecho así, contiene la tasa real en 95 de 100 casos. Una tasa alta sola no gana nada si las pérdidas son mayores que las ganancias.</translation>
    </message>
    <message>
        <source>R of all trades added up, where R = result after costs ÷ loss that was planned at the first stop</source>
        <translation>suma de R de todas las operaciones, donde R = resultado tras costes ÷ pérdida planeada en el primer stop</translation>
    </message>
    <message>
        <source>It makes trades of different size comparable. A trade without a stop has no R and is missing here; the money beside it holds every trade.</source>
        <translation>Hace comparables operaciones de distinto tamaño. Una operación sin stop no tiene R y aquí falta; el dinero de al lado incluye todas las operaciones.</translation>
    </message>
    <message>
        <source>sum of R ÷ trades that had a stop</source>
        <translation>suma de R ÷ operaciones que tenían stop</translation>
    </message>
    <message>
        <source>What a trade earned on average, in multiples of the risk: the expectancy. The range comes from 2,000 redraws of the same trades; the mean falls into it in 90 of 100. When it holds zero, an edge is not shown.</source>
        <translation>Lo que ganó de media una operación, en múltiplos del riesgo: la esperanza. El rango sale de 2000 remuestreos de las mismas operaciones; la media cae en él en 90 de 100. Si contiene el cero, no se demuestra ninguna ventaja.</translation>
    </message>
    <message>
        <source>all gains ÷ all losses, after costs</source>
        <translation>todas las ganancias ÷ todas las pérdidas, tras costes</translation>
    </message>
    <message>
        <source>Above 1 the trades earned, below 1 they lost. One large gain can make it in a short list.</source>
        <translation>Por encima de 1 las operaciones ganaron, por debajo de 1 perdieron. En una lista corta puede deberse a una sola ganancia grande.</translation>
    </message>
    <message>
        <source>trades that you marked as kept, of those that you marked</source>
        <translation>operaciones que marcó como cumplidas, de las que marcó</translation>
    </message>
    <message>
        <source>Your own answer beside each trade. It says whether the record shows your plan or something else.</source>
        <translation>Su propia respuesta junto a cada operación. Dice si el historial muestra su plan u otra cosa.</translation>
    </message>
    <message>
        <source>(best or worst price while it was open − entry) × quantity, turned round for a short</source>
        <translation>(mejor o peor precio mientras estuvo abierta − entrada) × cantidad, con el signo invertido en una corta</translation>
    </message>
    <message>
        <source>MFE and MAE: how far it went for you and against you, before costs. Stops that lie inside the usual worst, and targets beyond the usual best, show here.</source>
        <translation>MFE y MAE: hasta dónde fue a su favor y en su contra, antes de costes. Aquí se ven los stops dentro del peor habitual y los objetivos más allá del mejor habitual.</translation>
    </message>
    <message>
        <source>price result + what slippage took</source>
        <translation>resultado de precio + lo que se llevó el deslizamiento</translation>
    </message>
    <message>
        <source>What the same fills would have made at the prices that were shown, without fees: the idea without its friction.</source>
        <translation>Lo que las mismas ejecuciones habrían dado a los precios mostrados, sin comisiones: la idea sin su fricción.</translation>
    </message>
    <message>
        <source>(price of the fill − price the book showed) × quantity, over all fills, turned round for sales</source>
        <translation>(precio de la ejecución − precio que mostraba el libro) × cantidad, en todas las ejecuciones, con el signo invertido en las ventas</translation>
    </message>
    <message>
        <source>Market orders and stops take what is there; between the look and the fill the price is worse by 10 to 20 basis points.</source>
        <translation>Las órdenes a mercado y los stops toman lo que hay; entre la mirada y la ejecución el precio empeora de 10 a 20 puntos básicos.</translation>
    </message>
    <message>
        <source>worth of each fill × fee of the venue, maker or taker, over all fills</source>
        <translation>valor de cada ejecución × comisión de la bolsa, maker o taker, en todas las ejecuciones</translation>
    </message>
    <message>
        <source>The venue&apos;s published rates. An order that waits in the book pays the maker fee, one that takes pays the taker fee.</source>
        <translation>Las tarifas publicadas de la bolsa. Una orden que espera en el libro paga la comisión maker; una que toma, la comisión taker.</translation>
    </message>
    <message>
        <source>payments between longs and shorts while it was open</source>
        <translation>pagos entre largos y cortos mientras estuvo abierta</translation>
    </message>
    <message>
        <source>Only instruments that have funding pay or earn it; on spot markets it is nothing.</source>
        <translation>Solo los instrumentos con funding lo pagan o lo cobran; en los mercados al contado es nulo.</translation>
    </message>
    <message>
        <source>perfect-fill result − slippage − fees + funding; R = result ÷ loss that was planned at the first stop</source>
        <translation>resultado con ejecución perfecta − deslizamiento − comisiones + funding; R = resultado ÷ pérdida planeada en el primer stop</translation>
    </message>
    <message>
        <source>What the trade really changed in the account. The parts add up to the last unit.</source>
        <translation>Lo que la operación cambió de verdad en la cuenta. Las partes suman hasta la última unidad.</translation>
    </message>
    <message>
        <source>money + cost of open positions + their open result</source>
        <translation>dinero + coste de las posiciones abiertas + su resultado abierto</translation>
    </message>
    <message>
        <source>What the account is worth at the prices at which it could be sold now. The cost of closing everything is not taken off yet.</source>
        <translation>Lo que vale la cuenta a los precios a los que se podría vender ahora. El coste de cerrarlo todo aún no está descontado.</translation>
    </message>
    <message>
        <source>equity now − equity at the start of the trading day</source>
        <translation>patrimonio ahora − patrimonio al inicio del día de negociación</translation>
    </message>
    <message>
        <source>The day begins at midnight UTC of the feed. Fees that were paid and open results are in it.</source>
        <translation>El día empieza a medianoche UTC de la fuente. Incluye las comisiones pagadas y los resultados abiertos.</translation>
    </message>
    <message>
        <source>for each of your positions: loss from now to its stop + fee and average slippage of leaving there, added up</source>
        <translation>para cada posición suya: pérdida desde ahora hasta su stop + comisión y deslizamiento medio de salir allí, todo sumado</translation>
    </message>
    <message>
        <source>What is lost from here when every stop is hit. A position without a stop counts with all of its worth. A gap can go beyond it.</source>
        <translation>Lo que se pierde desde aquí si se tocan todos los stops. Una posición sin stop cuenta con todo su valor. Un hueco de precio puede ir más allá.</translation>
    </message>
    <message>
        <source>equity − cost of closing everything now − floor of the day; the floor is the equity at the start of the day less the daily loss limit</source>
        <translation>patrimonio − coste de cerrarlo todo ahora − suelo del día; el suelo es el patrimonio al inicio del día menos el límite de pérdida diaria</translation>
    </message>
    <message>
        <source>When nothing is left the breaker trips: until the next trading day only closing is possible.</source>
        <translation>Cuando se agota, salta el freno: hasta el próximo día de negociación solo se puede cerrar.</translation>
    </message>
    <message>
        <source>orders of this trading day that open something, filled or not</source>
        <translation>órdenes de este día de negociación que abren algo, ejecutadas o no</translation>
    </message>
    <message>
        <source>The limit is yours; it ends a day of too many tries. Closing is never counted.</source>
        <translation>El límite es suyo; pone fin a un día de demasiados intentos. Cerrar no cuenta nunca.</translation>
    </message>
    <message>
        <source>round trips closed today with a result above nothing / below nothing, after costs</source>
        <translation>operaciones completas cerradas hoy con resultado sobre cero / bajo cero, tras costes</translation>
    </message>
    <message>
        <source>A day says little about skill; the journal holds the record.</source>
        <translation>Un día dice poco de la habilidad; el historial está en el diario.</translation>
    </message>
    <message>
        <source>best bid for a long position, best ask for a short one</source>
        <translation>mejor precio de compra para una posición larga, mejor precio de venta para una corta</translation>
    </message>
    <message>
        <source>The price at which it would be closed now, not the price of the last trade.</source>
        <translation>El precio al que se cerraría ahora, no el de la última operación.</translation>
    </message>
    <message>
        <source>P/L ÷ loss that was planned at the first stop, costs included</source>
        <translation>G/P ÷ pérdida planeada en el primer stop, costes incluidos</translation>
    </message>
    <message>
        <source>−1 R is the loss that you agreed to. Moving the stop later changes the result, never the plan it is measured by.</source>
        <translation>−1 R es la pérdida que usted aceptó. Mover el stop después cambia el resultado, nunca el plan con el que se mide.</translation>
    </message>
    <message>
        <source>(price it would be closed at − entry) × quantity, turned round for a short, − fees paid − fee and average slippage of closing now</source>
        <translation>(precio al que se cerraría − entrada) × cantidad, con el signo invertido en una corta, − comisiones pagadas − comisión y deslizamiento medio de cerrar ahora</translation>
    </message>
    <message>
        <source>What would be left if you closed it now. It starts below nothing because entering and leaving cost money.</source>
        <translation>Lo que quedaría si la cerrara ahora. Empieza bajo cero porque entrar y salir cuesta dinero.</translation>
    </message>
    <message>
        <source>P/L ÷ what the position cost × 100</source>
        <translation>G/P ÷ lo que costó la posición × 100</translation>
    </message>
    <message>
        <source>It compares with the size of the position, not with what you risked; for that see R.</source>
        <translation>Compara con el tamaño de la posición, no con lo que usted arriesgó; para eso vea R.</translation>
    </message>
    <message>
        <source>P/L of all open positions added up</source>
        <translation>suma de G/P de todas las posiciones abiertas</translation>
    </message>
    <message>
        <source>Shown only while all of them are in the account&apos;s own money; nothing is added across currencies.</source>
        <translation>Solo se muestra si todas están en la moneda de la cuenta; no se suma nada entre monedas distintas.</translation>
    </message>
    <message>
        <source>(best bid + best ask) ÷ 2, when the order was sent</source>
        <translation>(mejor compra + mejor venta) ÷ 2, al enviar la orden</translation>
    </message>
    <message>
        <source>The fair price of that moment. A limit order that waited saw its limit, a stop its trigger: what came before was your choice, not friction.</source>
        <translation>El precio justo de ese momento. Una orden límite que esperaba vio su límite, un stop su activación: lo anterior fue elección suya, no fricción.</translation>
    </message>
    <message>
        <source>(side you had to take − price you saw) × quantity</source>
        <translation>(lado que tuvo que tomar − precio que vio) × cantidad</translation>
    </message>
    <message>
        <source>Half of the gap between buyers and sellers, paid by whoever does not want to wait.</source>
        <translation>La mitad de la distancia entre compradores y vendedores, que paga quien no quiere esperar.</translation>
    </message>
    <message>
        <source>(price you got − price the book showed at that moment) × quantity</source>
        <translation>(precio que obtuvo − precio que mostraba el libro en ese momento) × cantidad</translation>
    </message>
    <message>
        <source>The simulation takes 10 to 20 basis points, as real exchanges do; a limit order that waits does not slip.</source>
        <translation>La simulación toma de 10 a 20 puntos básicos, como las bolsas reales; una orden límite que espera no se desliza.</translation>
    </message>
    <message>
        <source>(side at the fill − side when you sent) × quantity</source>
        <translation>(lado en la ejecución − lado al enviar) × cantidad</translation>
    </message>
    <message>
        <source>What the market moved while the order was under way. It can help, too; then it has a minus.</source>
        <translation>Lo que se movió el mercado mientras la orden estaba en camino. También puede ayudar; entonces lleva un menos.</translation>
    </message>
    <message>
        <source>price you saw + (spread + slippage + delay) ÷ quantity, for a purchase; minus for a sale</source>
        <translation>precio que vio + (spread + deslizamiento + retardo) ÷ cantidad, en una compra; menos en una venta</translation>
    </message>
    <message>
        <source>The price of the fill, in whole ticks of the instrument.</source>
        <translation>El precio de la ejecución, en ticks enteros del instrumento.</translation>
    </message>
    <message>
        <source>price you got × quantity × fee of the venue</source>
        <translation>precio que obtuvo × cantidad × comisión de la bolsa</translation>
    </message>
    <message>
        <source>Maker when the order waited in the book, taker when it took what was there.</source>
        <translation>Maker si la orden esperaba en el libro, taker si tomó lo que había.</translation>
    </message>
    <message>
        <source>spread + slippage + delay + fee</source>
        <translation>spread + deslizamiento + retardo + comisión</translation>
    </message>
    <message>
        <source>All that lies between the price you saw and what you paid. The parts add up to the last unit.</source>
        <translation>Todo lo que hay entre el precio que vio y el que pagó. Las partes suman hasta la última unidad.</translation>
    </message>
    <message>
        <source>days of this run in which the venue&apos;s clock was seen in four different hours</source>
        <translation>días de esta ronda en que el reloj de la bolsa se vio en cuatro horas distintas</translation>
    </message>
    <message>
        <source>Your computer&apos;s clock moves nothing.</source>
        <translation>El reloj de su equipo no mueve nada.</translation>
    </message>
    <message>
        <source>round trips of this run that count</source>
        <translation>operaciones completas de esta ronda que cuentan</translation>
    </message>
    <message>
        <source>Losing ones always count. A winning one does not when it was too quick, too small, free of costs, against a bot of your own, or the 21st of a day and symbol.</source>
        <translation>Las perdedoras cuentan siempre. Una ganadora no cuenta si fue demasiado rápida, demasiado pequeña, sin costes, contra un bot propio o la 21.ª de un día y símbolo.</translation>
    </message>
    <message>
        <source>counted round trips with a result above nothing ÷ all counted round trips</source>
        <translation>operaciones completas contadas con resultado sobre cero ÷ todas las operaciones completas contadas</translation>
    </message>
    <message>
        <source>An exit that a bar could not decide counts as a loss.</source>
        <translation>Una salida que una vela no pudo decidir cuenta como pérdida.</translation>
    </message>
    <message>
        <source>(results of the counted round trips + what is open at a loss) ÷ equity at the start of the run</source>
        <translation>(resultados de las operaciones completas contadas + lo que está abierto en pérdida) ÷ patrimonio al inicio de la ronda</translation>
    </message>
    <message>
        <source>After all costs. Open gains do not help; open losses count.</source>
        <translation>Tras todos los costes. Las ganancias abiertas no ayudan; las pérdidas abiertas cuentan.</translation>
    </message>
    <message>
        <source>runs in which a guessing trader passes this gate ÷ all simulated runs</source>
        <translation>rondas en que un operador que adivina pasa esta barrera ÷ todas las rondas simuladas</translation>
    </message>
    <message>
        <source>The guessing trader has your sizes, your costs and your number of trades a day, and no edge. The more often he passes, the less your pass proves.</source>
        <translation>El operador que adivina tiene sus tamaños, sus costes y su número de operaciones al día, y ninguna ventaja. Cuanto más a menudo pasa él, menos prueba que usted pase.</translation>
    </message>
    <message>
        <source>Wilson interval of won ÷ all counted trades at 95 %; break-even = average loss ÷ (average gain + average loss)</source>
        <translation>intervalo de Wilson al 95 % de ganadas ÷ todas las operaciones contadas; punto de equilibrio = pérdida media ÷ (ganancia media + pérdida media)</translation>
    </message>
    <message>
        <source>While the interval reaches below the break-even rate, the record fits a trader who earns nothing.</source>
        <translation>Mientras el intervalo llegue por debajo del punto de equilibrio, el historial encaja con un operador que no gana nada.</translation>
    </message>
    <message>
        <source>sum of R of the counted trades ÷ those of them that had a stop</source>
        <translation>suma de R de las operaciones contadas ÷ las que tenían stop</translation>
    </message>
    <message>
        <source>The expectancy of this run, after costs.</source>
        <translation>La esperanza de esta ronda, tras costes.</translation>
    </message>
    <message>
        <source>redraws of your trades with a mean above nothing ÷ all 10,000 redraws</source>
        <translation>remuestreos de sus operaciones con media sobre cero ÷ los 10.000 remuestreos</translation>
    </message>
    <message>
        <source>How sure it is that your trades earn on average at all. Under 90 % the evidence is weak, and live size is a quarter.</source>
        <translation>Cuán seguro es que sus operaciones ganen algo de media. Por debajo del 90 % la evidencia es débil y el tamaño real es un cuarto.</translation>
    </message>
    <message>
        <source>(fees + slippage) ÷ what the trades made before any cost</source>
        <translation>(comisiones + deslizamiento) ÷ lo que dieron las operaciones antes de todo coste</translation>
    </message>
    <message>
        <source>The part of your idea that goes to the venue and the market. There is none when nothing was made.</source>
        <translation>La parte de su idea que va a la bolsa y al mercado. No la hay si no se ganó nada.</translation>
    </message>
    <message>
        <source>largest (peak − equity) ÷ peak, after each counted trade</source>
        <translation>mayor (pico − patrimonio) ÷ pico, tras cada operación contada</translation>
    </message>
    <message>
        <source>The drawdown: how much of its highest worth the account had lost at its worst moment.</source>
        <translation>El drawdown: cuánto había perdido la cuenta de su valor más alto en su peor momento.</translation>
    </message>
    <message>
        <source>most losses in a row; expected: log (trades × share of wins) ÷ log (1 ÷ share of losses), and a small correction</source>
        <translation>más pérdidas seguidas; esperadas: log (operaciones × parte ganada) ÷ log (1 ÷ parte perdida), y una pequeña corrección</translation>
    </message>
    <message>
        <source>A run as long as the expected one is nothing unusual, so size the risk for it.</source>
        <translation>Una racha tan larga como la esperada no es nada raro; calcule el riesgo para ella.</translation>
    </message>
    <message>
        <source>counted trades whose stop and target lay in one bar, of all counted trades</source>
        <translation>operaciones contadas con stop y objetivo dentro de una misma vela, de todas las contadas</translation>
    </message>
    <message>
        <source>Nobody knows which of the two came first, so each of them is taken as a loss.</source>
        <translation>Nadie sabe cuál de los dos llegó primero, así que cada una se toma como pérdida.</translation>
    </message>
    <message>
        <source>trades of this run that do not count</source>
        <translation>operaciones de esta ronda que no cuentan</translation>
    </message>
    <message>
        <source>Only winning trades can be left out; the page of the way to live names the reasons.</source>
        <translation>Solo se pueden omitir las ganadoras; la página del camino al real dice los motivos.</translation>
    </message>
    <message>
        <source>qualification runs ever started on this record, failed ones too</source>
        <translation>rondas de cualificación iniciadas en este historial, también las fallidas</translation>
    </message>
    <message>
        <source>Who tries often enough passes by luck, so every try is counted and shown.</source>
        <translation>Quien lo intenta bastantes veces pasa por suerte, así que cada intento se cuenta y se muestra.</translation>
    </message>
    <message>
        <source>time of the venue − time of this computer</source>
        <translation>hora de la bolsa − hora de este equipo</translation>
    </message>
    <message>
        <source>Seen over an encrypted connection. Days count by the venue&apos;s time.</source>
        <translation>Vista por una conexión cifrada. Los días cuentan según la hora de la bolsa.</translation>
    </message>
    <message>
        <source>in all − reserved</source>
        <translation>total − reservado</translation>
    </message>
    <message>
        <source>What a new order may use. It grows again when a working order is cancelled.</source>
        <translation>Lo que puede usar una orden nueva. Vuelve a crecer cuando se cancela una orden activa.</translation>
    </message>
    <message>
        <source>for each working purchase: quantity × its price + fee; for each working sale: its quantity; added up</source>
        <translation>por cada compra activa: cantidad × su precio + comisión; por cada venta activa: su cantidad; todo sumado</translation>
    </message>
    <message>
        <source>It is still yours, but it is kept for orders that wait, so that each of them can be filled.</source>
        <translation>Sigue siendo suyo, pero se guarda para las órdenes activas, para que cada una pueda ejecutarse.</translation>
    </message>
    <message>
        <source>money + each coin × the price it could be sold at now + open result of other positions</source>
        <translation>dinero + cada moneda × el precio al que podría venderse ahora + resultado abierto de otras posiciones</translation>
    </message>
    <message>
        <source>The equity of the account. The cost of selling is not taken off yet. While a rate is missing there is no figure: a wrong sum would be worse.</source>
        <translation>El patrimonio de la cuenta. El coste de vender aún no está descontado. Mientras falte un cambio no hay cifra: una suma falsa sería peor.</translation>
    </message>
    <message>
        <source>worth of everything × reference rate of the day</source>
        <translation>valor total × tipo de referencia del día</translation>
    </message>
    <message>
        <source>To compare with the money you live with. No limit and no order uses it.</source>
        <translation>Para comparar con el dinero con el que vive. Ningún límite y ninguna orden lo usa.</translation>
    </message>
    <message>
        <source>closed trades of yours that the rule coach has read, of those it needs</source>
        <translation>operaciones suyas cerradas que el coach de reglas ha leído, de las que necesita</translation>
    </message>
    <message>
        <source>With fewer trades a habit cannot be told from chance, so nothing is said before.</source>
        <translation>Con menos operaciones, un hábito no se distingue del azar; por eso antes no se dice nada.</translation>
    </message>
    <message>
        <source>verdicts whose target came before their stop ÷ all verdicts with a decided call</source>
        <translation>veredictos cuyo objetivo llegó antes que su stop ÷ todos los veredictos ya decididos</translation>
    </message>
    <message>
        <source>Each verdict was frozen when it was given, and later bars decide; a bar that holds both counts as the stop. The base rate is what being always long at the same distances would have hit: only what lies above it is worth something.</source>
        <translation>Cada veredicto se congeló al darse, y deciden las velas posteriores; una vela que contiene ambos cuenta como stop. La tasa base es lo que habría acertado estar siempre en largo a las mismas distancias: solo vale lo que la supera.</translation>
    </message>
    <message>
        <source>round trips of a made-up trader in 90 days of a made-up market</source>
        <translation>operaciones completas de un operador inventado en 90 días de un mercado inventado</translation>
    </message>
    <message>
        <source>The real engine ran them with all costs. They count nowhere: neither for the gate nor for the coach.</source>
        <translation>El motor real las ejecutó con todos los costes. No cuentan en ninguna parte: ni para la barrera ni para el coach.</translation>
    </message>
    <message>
        <source>(equity at the end − equity at the start) ÷ equity at the start</source>
        <translation>(patrimonio al final − patrimonio al inicio) ÷ patrimonio al inicio</translation>
    </message>
    <message>
        <source>After fees, spread, slippage and funding. Compare it with buy and hold: the same money in the market for the whole time, with the cost of one purchase.</source>
        <translation>Tras comisiones, horquilla, deslizamiento y funding. Compárelo con comprar y mantener: el mismo dinero en el mercado todo el tiempo, con el coste de una sola compra.</translation>
    </message>
    <message>
        <source>round trips that the bot closed on this tape</source>
        <translation>operaciones completas que el bot cerró en esta grabación</translation>
    </message>
    <message>
        <source>With fewer than 50 the rates beside it are mostly luck.</source>
        <translation>Con menos de 50, las tasas de al lado son sobre todo suerte.</translation>
    </message>
    <message>
        <source>results after costs, each as a share of what was paid for the position, added up ÷ trades</source>
        <translation>resultados tras costes, cada uno como parte de lo pagado por la posición, sumados ÷ operaciones</translation>
    </message>
    <message>
        <source>The range comes from 2,000 redraws of the same trades; the mean falls into it in 90 of 100. When it holds zero, an edge is not shown.</source>
        <translation>El rango sale de 2000 remuestreos de las mismas operaciones; la media cae en él en 90 de 100. Si contiene el cero, no se demuestra ninguna ventaja.</translation>
    </message>
    <message>
        <source>largest (peak − equity) ÷ peak, at every price of the tape</source>
        <translation>mayor (pico − patrimonio) ÷ pico, en cada precio de la grabación</translation>
    </message>
    <message>
        <source>The drawdown, open positions included. Ask yourself whether you would have gone on at its lowest point.</source>
        <translation>El drawdown, con las posiciones abiertas. Pregúntese si habría seguido en su punto más bajo.</translation>
    </message>
    <message>
        <source>fees + slippage of all fills; share: ÷ what the trades made before these costs</source>
        <translation>comisiones + deslizamiento de todas las ejecuciones; parte: ÷ lo que dieron las operaciones antes de estos costes</translation>
    </message>
    <message>
        <source>The part of the idea that goes to the venue and the market. A bot that trades often must earn this first.</source>
        <translation>La parte de la idea que se llevan la plataforma y el mercado. Un bot que opera a menudo tiene que ganarla primero.</translation>
    </message>
    <message>
        <source>exits whose stop and target lay in one bar, of all exits</source>
        <translation>salidas cuyo stop y objetivo estaban en una misma vela, de todas las salidas</translation>
    </message>
    <message>
        <source>Nobody knows which of the two came first, so the stop is taken. Many of them mean that the bars are too coarse for this bot.</source>
        <translation>Nadie sabe cuál de los dos llegó primero, así que se toma el stop. Si son muchas, las velas son demasiado gruesas para este bot.</translation>
    </message>
    <message>
        <source>runs on the tape cut short whose orders are the same as in the whole run, of all such runs</source>
        <translation>ejecuciones sobre la grabación recortada cuyas órdenes son las mismas que en la completa, de todas ellas</translation>
    </message>
    <message>
        <source>When an order changes because later prices are missing, the bot has seen the future and its result is worth nothing.</source>
        <translation>Si una orden cambia porque faltan precios posteriores, el bot ha visto el futuro y su resultado no vale nada.</translation>
    </message>
    <message>
        <source>probability that the Sharpe ratio of the daily results is above the best of as many useless tries</source>
        <translation>probabilidad de que el ratio de Sharpe de los resultados diarios supere al mejor de otros tantos intentos inútiles</translation>
    </message>
    <message>
        <source>The deflated Sharpe ratio. Every run on this tape is a try, and the best of many looks good by luck alone. Under 95 % luck explains the result well enough.</source>
        <translation>El ratio de Sharpe deflactado. Cada ejecución sobre esta grabación es un intento, y el mejor de muchos parece bueno solo por suerte. Por debajo del 95 %, la suerte basta para explicar el resultado.</translation>
    </message>
</context>
<context>
    <name>FeedActions</name>
    <message>
        <source>Open a tape</source>
        <translation>Abrir una grabación</translation>
    </message>
    <message>
        <source>Tapes (*.tape)</source>
        <translation>Grabaciones (*.tape)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>&amp;Demo market, offline</source>
        <translation>Mercado &amp;demo, sin conexión</translation>
    </message>
    <message>
        <source>&amp;Open a tape…</source>
        <translation>&amp;Abrir una grabación…</translation>
    </message>
    <message>
        <source>Live prices: %1</source>
        <translation>Precios en vivo: %1</translation>
    </message>
    <message>
        <source>No key needed. Asked for every few seconds.</source>
        <translation>No hace falta clave. Se consulta cada pocos segundos.</translation>
    </message>
    <message>
        <source>No key needed.</source>
        <translation>No hace falta clave.</translation>
    </message>
    <message>
        <source>Switched off by the setting for public market data.</source>
        <translation>Desactivado por el ajuste de datos públicos de mercado.</translation>
    </message>
    <message>
        <source>Prices stay with %1</source>
        <translation>Los precios siguen en %1</translation>
    </message>
    <message>
        <source>An order or a position is open, and its prices come from there. Nothing was changed; close it first, then open the other prices.</source>
        <translation>Hay una orden o una posición abierta, y sus precios vienen de ahí. No se ha cambiado nada; ciérrela primero y abra después los otros precios.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Import a venue&apos;s &amp;history…</source>
        <translation>Importar el &amp;historial de una bolsa…</translation>
    </message>
    <message>
        <source>Makes a tape of candles that an exchange gives to anybody.</source>
        <translation>Crea una grabación con velas que una bolsa da a cualquiera.</translation>
    </message>
    <message>
        <source>&amp;Read what all venues trade</source>
        <translation>&amp;Leer lo que negocian todas las bolsas</translation>
    </message>
    <message>
        <source>For the search: asks every venue once for its list of markets.</source>
        <translation>Para la búsqueda: pide una vez a cada bolsa su lista de mercados.</translation>
    </message>
    <message>
        <source>%1 markets can be searched</source>
        <translation>Se pueden buscar %1 mercados</translation>
    </message>
    <message>
        <source>The lists of %1 venues were read and are kept.</source>
        <translation>Las listas de %1 bolsas se leyeron y se conservan.</translation>
    </message>
    <message>
        <source>The lists of %1 venues were read and are kept. No answer from: %2.</source>
        <translation>Las listas de %1 bolsas se leyeron y se conservan. Sin respuesta de: %2.</translation>
    </message>
</context>
<context>
    <name>FeedProblem</name>
    <message>
        <source>The file is not there any more.</source>
        <translation>El archivo ya no está.</translation>
    </message>
    <message>
        <source>%1 has no market that trades now.</source>
        <translation>%1 no tiene ahora ningún mercado abierto.</translation>
    </message>
    <message>
        <source>There was no answer.</source>
        <translation>No hubo respuesta.</translation>
    </message>
    <message>
        <source>%1 could not be reached.</source>
        <translation>No se pudo contactar con %1.</translation>
    </message>
    <message>
        <source>%1 asks to wait before it is asked again.</source>
        <translation>%1 pide esperar antes de volver a consultar.</translation>
    </message>
    <message>
        <source>%1 is not available in your country.</source>
        <translation>%1 no está disponible en su país.</translation>
    </message>
    <message>
        <source>What came could not be read.</source>
        <translation>No se pudo leer lo recibido.</translation>
    </message>
    <message>
        <source>The log has the reason.</source>
        <translation>El registro indica el motivo.</translation>
    </message>
    <message>
        <source>Prices could not be opened</source>
        <translation>No se pudieron abrir los precios</translation>
    </message>
    <message>
        <source>%1 Kept: your account, your list and all records. To do: choose other prices in the menu File; the demo market needs no network.</source>
        <translation>%1 Se conserva: su cuenta, su lista y todos los registros. Qué hacer: elija otros precios en el menú Archivo; el mercado de demostración no necesita red.</translation>
    </message>
</context>
<context>
    <name>FillImportDialog</name>
    <message>
        <source>Import &amp;trades…</source>
        <translation>Importar &amp;operaciones…</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
</context>
<context>
    <name>FillTexts</name>
    <message>
        <source>Another table</source>
        <translation>Otra tabla</translation>
    </message>
    <message>
        <source>Binance, spot trade history</source>
        <translation>Binance, historial de operaciones al contado</translation>
    </message>
    <message>
        <source>Kraken, trades</source>
        <translation>Kraken, operaciones</translation>
    </message>
    <message>
        <source>Kraken, ledgers</source>
        <translation>Kraken, libros mayores</translation>
    </message>
    <message>
        <source>Coinbase Advanced, fills</source>
        <translation>Coinbase Advanced, ejecuciones</translation>
    </message>
    <message>
        <source>Coinbase, transactions</source>
        <translation>Coinbase, transacciones</translation>
    </message>
    <message>
        <source>MetaTrader 5, history report</source>
        <translation>MetaTrader 5, informe del historial</translation>
    </message>
    <message>
        <source>TradingView, order history</source>
        <translation>TradingView, historial de órdenes</translation>
    </message>
    <message>
        <source>TradingView, list of trades</source>
        <translation>TradingView, lista de operaciones</translation>
    </message>
    <message>
        <source>– leave out –</source>
        <translation>– omitir –</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Pair or symbol</source>
        <translation>Par o símbolo</translation>
    </message>
    <message>
        <source>What is traded</source>
        <translation>Lo que se negocia</translation>
    </message>
    <message>
        <source>Money it is paid in</source>
        <translation>Moneda en que se paga</translation>
    </message>
    <message>
        <source>Buy or sell</source>
        <translation>Compra o venta</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Price times quantity</source>
        <translation>Precio por cantidad</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Currency of the fee</source>
        <translation>Moneda de la comisión</translation>
    </message>
    <message>
        <source>Number of the fill</source>
        <translation>Número de la ejecución</translation>
    </message>
    <message>
        <source>Belongs together</source>
        <translation>Va junto con</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Time of the end</source>
        <translation>Hora del final</translation>
    </message>
    <message>
        <source>Price of the end</source>
        <translation>Precio del final</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Beneficio</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Swap</translation>
    </message>
    <message>
        <source>the row has too few columns</source>
        <translation>la fila tiene pocas columnas</translation>
    </message>
    <message>
        <source>no date with a time</source>
        <translation>no es una fecha con hora</translation>
    </message>
    <message>
        <source>not a number, or longer than can be kept exactly</source>
        <translation>no es un número, o es más largo de lo que se puede guardar exacto</translation>
    </message>
    <message>
        <source>zero or negative</source>
        <translation>cero o negativo</translation>
    </message>
    <message>
        <source>neither buy nor sell</source>
        <translation>ni compra ni venta</translation>
    </message>
    <message>
        <source>which two currencies this means is not clear</source>
        <translation>no está claro qué dos monedas son</translation>
    </message>
    <message>
        <source>no currency</source>
        <translation>sin moneda</translation>
    </message>
    <message>
        <source>the one row it was exchanged for is not there</source>
        <translation>falta la única fila por la que se cambió</translation>
    </message>
    <message>
        <source>another row has this number and says something else</source>
        <translation>otra fila tiene este número y dice otra cosa</translation>
    </message>
    <message>
        <source>ends before it begins</source>
        <translation>termina antes de empezar</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Say above the columns which one holds date and time.</source>
        <translation>Diga sobre las columnas cuál contiene la fecha y la hora.</translation>
    </message>
    <message>
        <source>Say above the columns which one says buy or sell.</source>
        <translation>Diga sobre las columnas cuál dice compra o venta.</translation>
    </message>
    <message>
        <source>Say above the columns which one holds the quantity.</source>
        <translation>Diga sobre las columnas cuál contiene la cantidad.</translation>
    </message>
    <message>
        <source>Say above the columns which one holds the price, or price times quantity.</source>
        <translation>Diga sobre las columnas cuál contiene el precio, o el precio por la cantidad.</translation>
    </message>
    <message>
        <source>Say which column holds the pair, or write it below, such as BTC/USD.</source>
        <translation>Diga qué columna contiene el par, o escríbalo abajo, por ejemplo BTC/USD.</translation>
    </message>
    <message>
        <source>The file does not say in which money it counts. Write it below, such as USD.</source>
        <translation>El archivo no dice en qué moneda cuenta. Escríbala abajo, por ejemplo USD.</translation>
    </message>
    <message>
        <source>Two columns say that they hold the same. Leave one of them out.</source>
        <translation>Dos columnas dicen contener lo mismo. Omita una de ellas.</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>UTC%1%2:%3</source>
        <translation>UTC%1%2:%3</translation>
    </message>
    <message>
        <source>MetaTrader 5, deals</source>
        <translation>MetaTrader 5, transacciones</translation>
    </message>
    <message>
        <source>Other fee</source>
        <translation>Otra comisión</translation>
    </message>
</context>
<context>
    <name>GateWords</name>
    <message>
        <source>No qualification run goes on.</source>
        <translation>No hay ninguna ronda de cualificación en curso.</translation>
    </message>
    <message>
        <source>The run is over: it began %1 days ago, %2 are allowed.</source>
        <translation>La ronda ha terminado: empezó hace %1 días, se permiten %2.</translation>
    </message>
    <message>
        <source>What was judged is not what would trade: something was changed since the run began.</source>
        <translation>Lo que se juzgó no es lo que operaría: algo se cambió desde el inicio de la ronda.</translation>
    </message>
    <message>
        <source>The day has not been judged yet. The gate looks once a day, after midnight UTC.</source>
        <translation>El día aún no se ha juzgado. La barrera mira una vez al día, después de medianoche UTC.</translation>
    </message>
    <message>
        <source>Qualified days: %1, at least %2.</source>
        <translation>Días válidos: %1, al menos %2.</translation>
    </message>
    <message>
        <source>Round trips: %1, at least %2.</source>
        <translation>Operaciones completas: %1, al menos %2.</translation>
    </message>
    <message>
        <source>Win rate: %1, at least %2.</source>
        <translation>Tasa de acierto: %1, al menos %2.</translation>
    </message>
    <message>
        <source>Profit after costs: %1, at least %2.</source>
        <translation>Beneficio tras costes: %1, al menos %2.</translation>
    </message>
    <message>
        <source>The daily loss limit was reached %1 days ago; %2 quiet days are needed.</source>
        <translation>El límite de pérdida diaria se alcanzó hace %1 días; hacen falta %2 días tranquilos.</translation>
    </message>
    <message>
        <source>The daily loss limit is reached today.</source>
        <translation>El límite de pérdida diaria se ha alcanzado hoy.</translation>
    </message>
    <message>
        <source>The emergency stop is on.</source>
        <translation>La parada de emergencia está activa.</translation>
    </message>
    <message>
        <source>The record is broken or was brought back from a copy: %1.</source>
        <translation>El historial está dañado o se recuperó de una copia: %1.</translation>
    </message>
    <message>
        <source>A row of the gate cannot be read: %1.</source>
        <translation>No se puede leer una fila de la barrera: %1.</translation>
    </message>
    <message>
        <source>The keychain does not remember this record, so nobody can tell whether it is whole.</source>
        <translation>El llavero no recuerda este historial, así que nadie puede saber si está completo.</translation>
    </message>
    <message>
        <source>The record was made in another profile or on another computer.</source>
        <translation>El historial se hizo en otro perfil o en otro equipo.</translation>
    </message>
    <message>
        <source>The record was written by a newer engine (%2) than this one (%1).</source>
        <translation>El historial es de un motor más nuevo (%2) que este (%1).</translation>
    </message>
    <message>
        <source>Live trading is off in the settings (ENABLE_LIVE_TRADING).</source>
        <translation>La negociación real está desactivada en los ajustes (ENABLE_LIVE_TRADING).</translation>
    </message>
    <message>
        <source>You have not asked for the way to live.</source>
        <translation>No ha pedido el camino al real.</translation>
    </message>
    <message>
        <source>The venue&apos;s time was not seen.</source>
        <translation>No se vio la hora de la bolsa.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is %1 ms off the venue&apos;s; less than %2 ms is needed.</source>
        <translation>El reloj de este equipo se desvía %1 ms del de la bolsa; hace falta menos de %2 ms.</translation>
    </message>
    <message>
        <source>Fills compared with the venue&apos;s candles: %1, at least %2.</source>
        <translation>Ejecuciones comparadas con las velas de la bolsa: %1, al menos %2.</translation>
    </message>
    <message>
        <source>%1 fills are outside of the venue&apos;s candles, the first one: %2.</source>
        <translation>%1 ejecuciones quedan fuera de las velas de la bolsa, la primera: %2.</translation>
    </message>
    <message>
        <source>No key of this venue is chosen.</source>
        <translation>No se ha elegido ninguna clave de esta bolsa.</translation>
    </message>
    <message>
        <source>The key may not trade. Missing: %1.</source>
        <translation>La clave no puede operar. Falta: %1.</translation>
    </message>
    <message>
        <source>The key may withdraw money. Make one that may only read and trade.</source>
        <translation>La clave puede retirar dinero. Cree una que solo pueda leer y operar.</translation>
    </message>
    <message>
        <source>The venue did not say what the key may do.</source>
        <translation>La bolsa no dijo qué puede hacer la clave.</translation>
    </message>
    <message>
        <source>A limit is missing or too large: %1.</source>
        <translation>Falta un límite o es demasiado grande: %1.</translation>
    </message>
    <message>
        <source>Size: %1 %, at most %2 % on this evidence.</source>
        <translation>Tamaño: %1 %, como máximo %2 % con esta evidencia.</translation>
    </message>
    <message>
        <source>The reduced size was not accepted.</source>
        <translation>No se aceptó el tamaño reducido.</translation>
    </message>
    <message>
        <source>The record and the risk disclosure were not read.</source>
        <translation>No se leyeron el historial y el aviso de riesgos.</translation>
    </message>
    <message>
        <source>The words are not %1.</source>
        <translation>Las palabras no son %1.</translation>
    </message>
    <message>
        <source>A code of your authenticator is needed.</source>
        <translation>Hace falta un código de su autenticador.</translation>
    </message>
    <message>
        <source>The last run ended: its 30 days were over.</source>
        <translation>La última ronda terminó: pasaron sus 30 días.</translation>
    </message>
    <message>
        <source>The last run ended because something was changed: %1.</source>
        <translation>La última ronda terminó porque algo se cambió: %1.</translation>
    </message>
    <message>
        <source>You ended the last run.</source>
        <translation>Usted terminó la última ronda.</translation>
    </message>
    <message>
        <source>The last run ended: the record was broken or brought back from a copy.</source>
        <translation>La última ronda terminó: el historial estaba dañado o se recuperó de una copia.</translation>
    </message>
    <message>
        <source>You went back to paper.</source>
        <translation>Usted volvió al papel.</translation>
    </message>
    <message>
        <source>The daily loss limit was reached.</source>
        <translation>Se alcanzó el límite de pérdida diaria.</translation>
    </message>
    <message>
        <source>The record is not proved any more.</source>
        <translation>El historial ya no está probado.</translation>
    </message>
    <message>
        <source>The venue&apos;s key was changed.</source>
        <translation>Se cambió la clave de la bolsa.</translation>
    </message>
    <message>
        <source>The permit ended.</source>
        <translation>El permiso terminó.</translation>
    </message>
    <message>
        <source>The emergency stop was pressed.</source>
        <translation>Se pulsó la parada de emergencia.</translation>
    </message>
    <message>
        <source>The qualification run ended.</source>
        <translation>La ronda de cualificación terminó.</translation>
    </message>
    <message>
        <source>The program was ended.</source>
        <translation>El programa terminó.</translation>
    </message>
    <message>
        <source>The gate&apos;s record cannot be read.</source>
        <translation>No se puede leer el registro de la barrera.</translation>
    </message>
    <message>
        <source>The ledger has to be open first.</source>
        <translation>Primero tiene que estar abierto el libro mayor.</translation>
    </message>
    <message>
        <source>It counts on live prices of a venue only. Open them in File &gt; Prices; the demo market and replays stay free for practice.</source>
        <translation>Solo cuenta con precios en vivo de una bolsa. Ábralos en Archivo &gt; Precios; el mercado demo y las repeticiones quedan libres para practicar.</translation>
    </message>
    <message>
        <source>Keys are kept for this run only. A record needs a keychain or a vault that lasts.</source>
        <translation>Las claves se guardan solo para esta sesión. Un historial necesita un llavero o una caja fuerte que perdure.</translation>
    </message>
    <message>
        <source>The practice account is not open yet.</source>
        <translation>La cuenta de práctica aún no está abierta.</translation>
    </message>
    <message>
        <source>Choose at least one symbol.</source>
        <translation>Elija al menos un símbolo.</translation>
    </message>
    <message>
        <source>The venue could not be asked for its time: %1</source>
        <translation>No se pudo preguntar la hora a la bolsa: %1</translation>
    </message>
    <message>
        <source>Evidence: weak</source>
        <translation>Evidencia: débil</translation>
    </message>
    <message>
        <source>Evidence: some</source>
        <translation>Evidencia: moderada</translation>
    </message>
    <message>
        <source>Evidence: strong</source>
        <translation>Evidencia: fuerte</translation>
    </message>
    <message>
        <source>A trader with no edge would have passed this gate in %1 of 100 tries.</source>
        <translation>Un operador sin ventaja habría pasado esta barrera en %1 de 100 intentos.</translation>
    </message>
    <message>
        <source>Passed the minimum: %1 of %2 trades won (%3), %4 after costs.</source>
        <translation>Mínimo superado: %1 de %2 operaciones ganadas (%3), %4 tras costes.</translation>
    </message>
    <message>
        <source>So far: %1 of %2 trades won (%3), %4 after costs.</source>
        <translation>Hasta ahora: %1 de %2 operaciones ganadas (%3), %4 tras costes.</translation>
    </message>
    <message>
        <source>With so few trades the true win rate could be anywhere from %1 to %2.</source>
        <translation>Con tan pocas operaciones, la tasa de acierto real podría estar en cualquier punto entre %1 y %2.</translation>
    </message>
    <message>
        <source>From your own trades the chance that a trade earns money on average is %1.</source>
        <translation>Según sus propias operaciones, la probabilidad de que una operación gane dinero de media es %1.</translation>
    </message>
    <message>
        <source>This is attempt %1.</source>
        <translation>Este es el intento %1.</translation>
    </message>
    <message>
        <source>Most people who day-trade lose money: 97 % of those who kept at it 300 days or more (Brazil, 2013 to 2015).</source>
        <translation>La mayoría de quienes operan a diario pierde dinero: el 97 % de quienes siguieron 300 días o más (Brasil, 2013 a 2015).</translation>
    </message>
    <message>
        <source>Manual trading</source>
        <translation>Operativa manual</translation>
    </message>
    <message>
        <source>The bot does not run any more, or its money is not valued yet.</source>
        <translation>El bot ya no está en marcha, o su dinero aún no está valorado.</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source>public prices; your own orders only behind the gate</source>
        <translation>precios públicos; sus propias órdenes solo tras la barrera</translation>
    </message>
    <message>
        <source>test orders, when LIVE_TESTNET is set</source>
        <translation>órdenes de prueba, si LIVE_TESTNET está activado</translation>
    </message>
    <message>
        <source>reference rates of currencies</source>
        <translation>tipos de referencia de las monedas</translation>
    </message>
    <message>
        <source>the coach, with a key of your own</source>
        <translation>el coach, con una clave propia</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>news of your own orders, only behind the gate</source>
        <translation>noticias de sus propias órdenes, solo tras la barrera</translation>
    </message>
</context>
<context>
    <name>HomePanel</name>
    <message>
        <source>open now</source>
        <translation>abierto ahora</translation>
    </message>
    <message>
        <source>made up, no network</source>
        <translation>inventado, sin red</translation>
    </message>
    <message>
        <source>any day on this computer</source>
        <translation>cualquier día en este equipo</translation>
    </message>
    <message>
        <source>symbol and date hidden</source>
        <translation>símbolo y fecha ocultos</translation>
    </message>
    <message>
        <source>Open the demo market or a tape first: only the past can be hidden.</source>
        <translation>Abra primero el mercado demo o una grabación: solo se puede ocultar el pasado.</translation>
    </message>
    <message>
        <source>running, until the tape ends</source>
        <translation>en marcha, hasta que termine la grabación</translation>
    </message>
    <message>
        <source>no key, no account needed</source>
        <translation>sin clave, sin cuenta</translation>
    </message>
    <message>
        <source>Trading is halted. The band at the top says since when, and releases it.</source>
        <translation>La negociación está detenida. La franja de arriba dice desde cuándo, y la libera.</translation>
    </message>
    <message>
        <source>The daily loss limit was reached. Only closing is possible until tomorrow.</source>
        <translation>Se alcanzó el límite de pérdida diaria. Hasta mañana solo se puede cerrar.</translation>
    </message>
    <message>
        <source>Pause after losses until %1 UTC. Closing is always possible.</source>
        <translation>Pausa tras pérdidas hasta las %1 UTC. Cerrar siempre es posible.</translation>
    </message>
    <message>
        <source>New orders wait: what happens could not be recorded.</source>
        <translation>Las órdenes nuevas esperan: no se pudo registrar lo que ocurre.</translation>
    </message>
    <message>
        <source>New orders are switched off by a setting.</source>
        <translation>Un ajuste tiene desactivadas las órdenes nuevas.</translation>
    </message>
    <message>
        <source>No trading day yet</source>
        <translation>Aún no hay día de negociación</translation>
    </message>
    <message>
        <source>Equity, today&apos;s result and how much may still be lost will stand here.</source>
        <translation>El patrimonio, el resultado de hoy y cuánto se puede perder aún aparecerán aquí.</translation>
    </message>
    <message>
        <source>Say where records go</source>
        <translation>Decir dónde van los registros</translation>
    </message>
    <message>
        <source>Open the demo market</source>
        <translation>Abrir el mercado demo</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>a ciegas</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>sintético</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>repetición</translation>
    </message>
    <message>
        <source>a rate is missing</source>
        <translation>falta un tipo de cambio</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Go on trading</source>
        <translation>Seguir operando</translation>
    </message>
    <message>
        <source>Too few trades to judge habits</source>
        <translation>Muy pocas operaciones para juzgar hábitos</translation>
    </message>
    <message>
        <source>The one habit that costs you most will stand here. Before that, the rule coach would be guessing.</source>
        <translation>El hábito que más le cuesta aparecerá aquí. Antes de eso, el coach de reglas adivinaría.</translation>
    </message>
    <message>
        <source>Place a practice trade</source>
        <translation>Hacer una operación de práctica</translation>
    </message>
    <message>
        <source>See what it cost</source>
        <translation>Ver lo que costó</translation>
    </message>
    <message>
        <source>No habit stands out</source>
        <translation>Ningún hábito destaca</translation>
    </message>
    <message>
        <source>None was broken three times. Keep to the plan that you have.</source>
        <translation>Ninguno se incumplió tres veces. Siga con el plan que tiene.</translation>
    </message>
    <message>
        <source>See all habits</source>
        <translation>Ver todos los hábitos</translation>
    </message>
    <message>
        <source>MOCK COACH</source>
        <translation>COACH SIMULADO</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Each answer of the coach will stand here: frozen when it was given, scored by what the market did.</source>
        <translation>Cada respuesta del coach aparecerá aquí: congelada al darse, puntuada por lo que hizo el mercado.</translation>
    </message>
    <message>
        <source>Ask about the chart</source>
        <translation>Preguntar por el gráfico</translation>
    </message>
    <message>
        <source>Set up the AI coach</source>
        <translation>Configurar el coach de IA</translation>
    </message>
    <message>
        <source>Its record: %1 scored of %2 needed for a rate.</source>
        <translation>Su historial: %1 puntuados de %2 necesarios para una tasa.</translation>
    </message>
    <message>
        <source>Its record: %1 right of %2, always long %3.</source>
        <translation>Su historial: %1 acertados de %2, siempre largo %3.</translation>
    </message>
    <message>
        <source>Not yet meaningful.</source>
        <translation>Aún no significativo.</translation>
    </message>
    <message>
        <source>Open the coach</source>
        <translation>Abrir el coach</translation>
    </message>
    <message>
        <source>Open the keys page</source>
        <translation>Abrir la página de claves</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Records are not kept now</source>
        <translation>Ahora no se guardan registros</translation>
    </message>
    <message>
        <source>Kept: all that was written before. New orders wait; it is tried again. Make room on the disk.</source>
        <translation>Se conserva: todo lo escrito antes. Las órdenes nuevas esperan; se vuelve a intentar. Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>Records end with this run</source>
        <translation>Los registros acaban con esta sesión</translation>
    </message>
    <message>
        <source>Their key is kept for this run only.</source>
        <translation>Su clave se guarda solo para esta sesión.</translation>
    </message>
    <message>
        <source>Records are kept</source>
        <translation>Los registros se guardan</translation>
    </message>
    <message>
        <source>Each one was checked against its chain at the start.</source>
        <translation>Cada uno se comprobó con su cadena al iniciar.</translation>
    </message>
    <message>
        <source>Records are not kept yet</source>
        <translation>Aún no se guardan registros</translation>
    </message>
    <message>
        <source>There is no keychain to hold their key. Choose a place for it.</source>
        <translation>No hay llavero que guarde su clave. Elija un lugar para ella.</translation>
    </message>
    <message>
        <source>The recovery code is needed</source>
        <translation>Hace falta el código de recuperación</translation>
    </message>
    <message>
        <source>Kept: all records, sealed. The keychain does not have their key.</source>
        <translation>Se conservan: todos los registros, sellados. El llavero no tiene su clave.</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>El llavero está bloqueado</translation>
    </message>
    <message>
        <source>Kept: what was recorded. Unlock it, and recording goes on.</source>
        <translation>Se conserva: lo registrado. Desbloquéelo y se sigue registrando.</translation>
    </message>
    <message>
        <source>Records are being opened</source>
        <translation>Los registros se están abriendo</translation>
    </message>
    <message>
        <source>Records could not be opened</source>
        <translation>No se pudieron abrir los registros</translation>
    </message>
    <message>
        <source>Nothing was changed. The status bar has the reason.</source>
        <translation>No se ha cambiado nada. El motivo está en la barra de estado.</translation>
    </message>
    <message>
        <source>No prices are open</source>
        <translation>No hay precios abiertos</translation>
    </message>
    <message>
        <source>Prices are being opened</source>
        <translation>Los precios se están abriendo</translation>
    </message>
    <message>
        <source>Prices are stale</source>
        <translation>Los precios están desfasados</translation>
    </message>
    <message>
        <source>Nothing for %1. Orders wait; the connection is tried again.</source>
        <translation>Nada desde hace %1. Las órdenes esperan; la conexión se reintenta.</translation>
    </message>
    <message>
        <source>Prices could not be opened</source>
        <translation>No se pudieron abrir los precios</translation>
    </message>
    <message>
        <source>Kept: your account and all records.</source>
        <translation>Se conservan: su cuenta y todos los registros.</translation>
    </message>
    <message>
        <source>The tape is at its end</source>
        <translation>La grabación ha llegado al final</translation>
    </message>
    <message>
        <source>Prices stand still</source>
        <translation>Los precios están parados</translation>
    </message>
    <message>
        <source>Prices arrive</source>
        <translation>Llegan precios</translation>
    </message>
    <message>
        <source>The last run did not end in order</source>
        <translation>La última sesión no terminó correctamente</translation>
    </message>
    <message>
        <source>Records and settings were written as they changed.</source>
        <translation>Los registros y los ajustes se guardaron con cada cambio.</translation>
    </message>
    <message>
        <source>Backup of the records</source>
        <translation>Copia de seguridad de los registros</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún no hay copia de seguridad</translation>
    </message>
    <message>
        <source>One is made every day while the program runs.</source>
        <translation>Se hace una cada día mientras el programa está en marcha.</translation>
    </message>
    <message>
        <source>A made-up trader on a made-up market, run by the real engine with all costs. Apart from your records: neither the gate nor the coach counts it.</source>
        <translation>Un operador inventado en un mercado inventado, con el motor real y todos los costes. Aparte de sus registros: ni la barrera ni el coach lo cuentan.</translation>
    </message>
    <message>
        <source>The demo market runs on this computer: no account, no key, no network. Every practice order pays spread, slippage and fees as a real one would, and the journal writes itself.</source>
        <translation>El mercado demo funciona en este equipo: sin cuenta, sin clave, sin red. Cada orden de práctica paga spread, deslizamiento y comisiones como una real, y el diario se escribe solo.</translation>
    </message>
    <message>
        <source>Closed trades</source>
        <translation>Operaciones cerradas</translation>
    </message>
    <message>
        <source>Closed trades of yours</source>
        <translation>Operaciones suyas cerradas</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>Record of the coach</source>
        <translation>Historial del coach</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Puntuados</translation>
    </message>
    <message>
        <source>Target first</source>
        <translation>Objetivo primero</translation>
    </message>
    <message>
        <source>Always long</source>
        <translation>Siempre en largo</translation>
    </message>
    <message>
        <source>Needed for a rate</source>
        <translation>Necesarios para una tasa</translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation>Operaciones completas</translation>
    </message>
    <message>
        <source>Round trips of the demo</source>
        <translation>Operaciones completas de la demo</translation>
    </message>
    <message>
        <source>Won in the demo</source>
        <translation>Ganadas en la demo</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganadas</translation>
    </message>
    <message>
        <source>Sum of the demo after costs</source>
        <translation>Suma de la demo tras costes</translation>
    </message>
    <message>
        <source>Sum of R</source>
        <translation>Suma de R</translation>
    </message>
    <message>
        <source>In money</source>
        <translation>En dinero</translation>
    </message>
</context>
<context>
    <name>Indicators</name>
    <message>
        <source>Hilbert trend line</source>
        <translation>Línea de tendencia de Hilbert</translation>
    </message>
    <message>
        <source>MESA adaptive average (MAMA)</source>
        <translation>Media móvil adaptativa MESA (MAMA)</translation>
    </message>
    <message>
        <source>MESA sine wave</source>
        <translation>Onda sinusoidal MESA</translation>
    </message>
    <message>
        <source>Absolute price oscillator (APO)</source>
        <translation>Oscilador de precio absoluto (APO)</translation>
    </message>
    <message>
        <source>Balance of power</source>
        <translation>Balance de poder</translation>
    </message>
    <message>
        <source>Detrended price (DPO)</source>
        <translation>Precio sin tendencia (DPO)</translation>
    </message>
    <message>
        <source>Elder ray</source>
        <translation>Elder Ray</translation>
    </message>
    <message>
        <source>Forecast oscillator</source>
        <translation>Oscilador de pronóstico</translation>
    </message>
    <message>
        <source>MACD</source>
        <translation>MACD</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>Momentum</translation>
    </message>
    <message>
        <source>Percentage price oscillator (PPO)</source>
        <translation>Oscilador de precio porcentual (PPO)</translation>
    </message>
    <message>
        <source>Percentage volume oscillator (PVO)</source>
        <translation>Oscilador de volumen porcentual (PVO)</translation>
    </message>
    <message>
        <source>Price momentum (PMO)</source>
        <translation>Momentum del precio (PMO)</translation>
    </message>
    <message>
        <source>QStick</source>
        <translation>QStick</translation>
    </message>
    <message>
        <source>Rate of change (ROC)</source>
        <translation>Tasa de cambio (ROC)</translation>
    </message>
    <message>
        <source>Ratio to an earlier price</source>
        <translation>Razón con un precio anterior</translation>
    </message>
    <message>
        <source>Schaff trend cycle</source>
        <translation>Ciclo de tendencia de Schaff</translation>
    </message>
    <message>
        <source>TRIX</source>
        <translation>TRIX</translation>
    </message>
    <message>
        <source>Alligator</source>
        <translation>Alligator</translation>
    </message>
    <message>
        <source>Arnaud Legoux average (ALMA)</source>
        <translation>Media móvil de Arnaud Legoux (ALMA)</translation>
    </message>
    <message>
        <source>Average envelope</source>
        <translation>Envolvente de la media móvil</translation>
    </message>
    <message>
        <source>Double exponential average (DEMA)</source>
        <translation>Media móvil exponencial doble (DEMA)</translation>
    </message>
    <message>
        <source>Exponential average (EMA)</source>
        <translation>Media móvil exponencial (EMA)</translation>
    </message>
    <message>
        <source>Gator oscillator</source>
        <translation>Oscilador Gator</translation>
    </message>
    <message>
        <source>Hull average (HMA)</source>
        <translation>Media móvil de Hull (HMA)</translation>
    </message>
    <message>
        <source>Kaufman&apos;s adaptive average (KAMA)</source>
        <translation>Media móvil adaptativa de Kaufman (KAMA)</translation>
    </message>
    <message>
        <source>Linear regression curve</source>
        <translation>Curva de regresión lineal</translation>
    </message>
    <message>
        <source>Simple average (SMA)</source>
        <translation>Media móvil simple (SMA)</translation>
    </message>
    <message>
        <source>Tillson average (T3)</source>
        <translation>Media móvil de Tillson (T3)</translation>
    </message>
    <message>
        <source>Triangular average (TRIMA)</source>
        <translation>Media móvil triangular (TRIMA)</translation>
    </message>
    <message>
        <source>Triple exponential average (TEMA)</source>
        <translation>Media móvil exponencial triple (TEMA)</translation>
    </message>
    <message>
        <source>Variable index average (VIDYA)</source>
        <translation>Media móvil de índice variable (VIDYA)</translation>
    </message>
    <message>
        <source>Volume-weighted average (VWMA)</source>
        <translation>Media móvil ponderada por volumen (VWMA)</translation>
    </message>
    <message>
        <source>Weighted average (WMA)</source>
        <translation>Media móvil ponderada (WMA)</translation>
    </message>
    <message>
        <source>Wilder&apos;s average (RMA, SMMA)</source>
        <translation>Media móvil de Wilder (RMA, SMMA)</translation>
    </message>
    <message>
        <source>Zero-lag exponential average (ZLEMA)</source>
        <translation>Media móvil exp. sin retardo (ZLEMA)</translation>
    </message>
    <message>
        <source>Awesome oscillator</source>
        <translation>Oscilador asombroso</translation>
    </message>
    <message>
        <source>Chande momentum (CMO)</source>
        <translation>Momentum de Chande (CMO)</translation>
    </message>
    <message>
        <source>Commodity channel index (CCI)</source>
        <translation>Índice de canal de materias primas (CCI)</translation>
    </message>
    <message>
        <source>Connors RSI</source>
        <translation>RSI de Connors</translation>
    </message>
    <message>
        <source>Fisher transform</source>
        <translation>Transformada de Fisher</translation>
    </message>
    <message>
        <source>Money flow index (MFI)</source>
        <translation>Índice de flujo de dinero (MFI)</translation>
    </message>
    <message>
        <source>Relative strength (RSI)</source>
        <translation>Fuerza relativa (RSI)</translation>
    </message>
    <message>
        <source>Stochastic</source>
        <translation>Estocástico</translation>
    </message>
    <message>
        <source>Stochastic RSI</source>
        <translation>RSI estocástico</translation>
    </message>
    <message>
        <source>Stochastic momentum (SMI)</source>
        <translation>Momentum estocástico (SMI)</translation>
    </message>
    <message>
        <source>True strength index (TSI)</source>
        <translation>Índice de fuerza verdadera (TSI)</translation>
    </message>
    <message>
        <source>Ultimate oscillator</source>
        <translation>Oscilador definitivo</translation>
    </message>
    <message>
        <source>Williams %R</source>
        <translation>%R de Williams</translation>
    </message>
    <message>
        <source>Fractal chaos bands</source>
        <translation>Bandas de caos fractal</translation>
    </message>
    <message>
        <source>Fractals, pivot highs and lows</source>
        <translation>Fractales, máximos y mínimos pivote</translation>
    </message>
    <message>
        <source>Heikin-Ashi</source>
        <translation>Heikin-Ashi</translation>
    </message>
    <message>
        <source>Middle of the range</source>
        <translation>Punto medio del rango</translation>
    </message>
    <message>
        <source>Pivot points</source>
        <translation>Puntos pivote</translation>
    </message>
    <message>
        <source>Price line</source>
        <translation>Línea de precio</translation>
    </message>
    <message>
        <source>Rolling pivot points</source>
        <translation>Puntos pivote móviles</translation>
    </message>
    <message>
        <source>ZigZag</source>
        <translation>ZigZag</translation>
    </message>
    <message>
        <source>Decay from highs</source>
        <translation>Decaimiento desde máximos</translation>
    </message>
    <message>
        <source>Highest value</source>
        <translation>Valor más alto</translation>
    </message>
    <message>
        <source>Hurst exponent</source>
        <translation>Exponente de Hurst</translation>
    </message>
    <message>
        <source>Linear regression slope</source>
        <translation>Pendiente de la regresión lineal</translation>
    </message>
    <message>
        <source>Lowest value</source>
        <translation>Valor más bajo</translation>
    </message>
    <message>
        <source>Mean absolute deviation</source>
        <translation>Desviación absoluta media</translation>
    </message>
    <message>
        <source>Percent rank</source>
        <translation>Rango percentil</translation>
    </message>
    <message>
        <source>Rate of change with bands</source>
        <translation>Tasa de cambio con bandas</translation>
    </message>
    <message>
        <source>Rolling sum</source>
        <translation>Suma móvil</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Desviación estándar</translation>
    </message>
    <message>
        <source>ATR trailing stop</source>
        <translation>Stop de seguimiento ATR</translation>
    </message>
    <message>
        <source>Aroon</source>
        <translation>Aroon</translation>
    </message>
    <message>
        <source>Chandelier exit</source>
        <translation>Salida Chandelier</translation>
    </message>
    <message>
        <source>Directional movement (ADX, DI)</source>
        <translation>Movimiento direccional (ADX, DI)</translation>
    </message>
    <message>
        <source>Ichimoku</source>
        <translation>Ichimoku</translation>
    </message>
    <message>
        <source>Parabolic SAR</source>
        <translation>SAR parabólico</translation>
    </message>
    <message>
        <source>Supertrend</source>
        <translation>Supertrend</translation>
    </message>
    <message>
        <source>Vertical horizontal filter</source>
        <translation>Filtro vertical horizontal</translation>
    </message>
    <message>
        <source>Volatility stop</source>
        <translation>Stop de volatilidad</translation>
    </message>
    <message>
        <source>Vortex</source>
        <translation>Vórtice</translation>
    </message>
    <message>
        <source>Average true range (ATR)</source>
        <translation>Rango verdadero medio (ATR)</translation>
    </message>
    <message>
        <source>Bollinger bands</source>
        <translation>Bandas de Bollinger</translation>
    </message>
    <message>
        <source>Chaikin volatility</source>
        <translation>Volatilidad de Chaikin</translation>
    </message>
    <message>
        <source>Choppiness</source>
        <translation>Choppiness</translation>
    </message>
    <message>
        <source>Donchian channels</source>
        <translation>Canales de Donchian</translation>
    </message>
    <message>
        <source>Historical volatility</source>
        <translation>Volatilidad histórica</translation>
    </message>
    <message>
        <source>Keltner channels</source>
        <translation>Canales de Keltner</translation>
    </message>
    <message>
        <source>Mass index</source>
        <translation>Índice de masa</translation>
    </message>
    <message>
        <source>STARC bands</source>
        <translation>Bandas STARC</translation>
    </message>
    <message>
        <source>True range</source>
        <translation>Rango verdadero</translation>
    </message>
    <message>
        <source>Ulcer index</source>
        <translation>Índice Ulcer</translation>
    </message>
    <message>
        <source>Accumulation / distribution</source>
        <translation>Acumulación / distribución</translation>
    </message>
    <message>
        <source>Chaikin money flow</source>
        <translation>Flujo de dinero de Chaikin</translation>
    </message>
    <message>
        <source>Chaikin oscillator</source>
        <translation>Oscilador de Chaikin</translation>
    </message>
    <message>
        <source>Ease of movement</source>
        <translation>Facilidad de movimiento</translation>
    </message>
    <message>
        <source>Force index</source>
        <translation>Índice de fuerza</translation>
    </message>
    <message>
        <source>Klinger oscillator</source>
        <translation>Oscilador de Klinger</translation>
    </message>
    <message>
        <source>Market facilitation index</source>
        <translation>Índice de facilitación del mercado</translation>
    </message>
    <message>
        <source>Negative volume index</source>
        <translation>Índice de volumen negativo</translation>
    </message>
    <message>
        <source>On-balance volume (OBV)</source>
        <translation>Balance de volumen (OBV)</translation>
    </message>
    <message>
        <source>Positive volume index</source>
        <translation>Índice de volumen positivo</translation>
    </message>
    <message>
        <source>Price volume trend</source>
        <translation>Tendencia precio-volumen</translation>
    </message>
    <message>
        <source>Session VWAP</source>
        <translation>VWAP de la sesión</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Volume oscillator</source>
        <translation>Oscilador de volumen</translation>
    </message>
    <message>
        <source>Williams accumulation / distribution</source>
        <translation>Acumulación / distribución de Williams</translation>
    </message>
    <message>
        <source>Cycles</source>
        <translation>Ciclos</translation>
    </message>
    <message>
        <source>Moving averages</source>
        <translation>Medias móviles</translation>
    </message>
    <message>
        <source>Oscillators</source>
        <translation>Osciladores</translation>
    </message>
    <message>
        <source>Price levels</source>
        <translation>Niveles de precio</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Estadística</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Volatilidad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Fast limit</source>
        <translation>Límite rápido</translation>
    </message>
    <message>
        <source>Slow limit</source>
        <translation>Límite lento</translation>
    </message>
    <message>
        <source>Cycle length</source>
        <translation>Longitud del ciclo</translation>
    </message>
    <message>
        <source>Fast length</source>
        <translation>Longitud rápida</translation>
    </message>
    <message>
        <source>Slow length</source>
        <translation>Longitud lenta</translation>
    </message>
    <message>
        <source>Signal</source>
        <translation>Señal</translation>
    </message>
    <message>
        <source>Averages start from</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definición</translation>
    </message>
    <message>
        <source>First smoothing</source>
        <translation>Primer suavizado</translation>
    </message>
    <message>
        <source>Second smoothing</source>
        <translation>Segundo suavizado</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>Cycle</source>
        <translation>Ciclo</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Desfase</translation>
    </message>
    <message>
        <source>Sigma</source>
        <translation>Sigma</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Porcentaje</translation>
    </message>
    <message>
        <source>Starts from</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>Rápida</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Lenta</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>Primer valor</translation>
    </message>
    <message>
        <source>Bars ahead</source>
        <translation>Velas por delante</translation>
    </message>
    <message>
        <source>Volume factor</source>
        <translation>Factor de volumen</translation>
    </message>
    <message>
        <source>Short length</source>
        <translation>Longitud corta</translation>
    </message>
    <message>
        <source>Long length</source>
        <translation>Longitud larga</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>RSI length</source>
        <translation>Longitud del RSI</translation>
    </message>
    <message>
        <source>Streak length</source>
        <translation>Longitud de la racha</translation>
    </message>
    <message>
        <source>Rank length</source>
        <translation>Longitud del percentil</translation>
    </message>
    <message>
        <source>Rank counts</source>
        <translation>El percentil cuenta</translation>
    </message>
    <message>
        <source>%K smoothing</source>
        <translation>Suavizado de %K</translation>
    </message>
    <message>
        <source>%D smoothing</source>
        <translation>Suavizado de %D</translation>
    </message>
    <message>
        <source>Slowing</source>
        <translation>Ralentización</translation>
    </message>
    <message>
        <source>First %K</source>
        <translation>Primer %K</translation>
    </message>
    <message>
        <source>Stochastic length</source>
        <translation>Longitud del estocástico</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Middle length</source>
        <translation>Longitud media</translation>
    </message>
    <message>
        <source>Bars on each side</source>
        <translation>Velas a cada lado</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Velas</translation>
    </message>
    <message>
        <source>Ended bars ago</source>
        <translation>Terminó hace (velas)</translation>
    </message>
    <message>
        <source>Turn in percent</source>
        <translation>Giro en porcentaje</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Deviation length</source>
        <translation>Longitud de la desviación</translation>
    </message>
    <message>
        <source>ATR length</source>
        <translation>Longitud del ATR</translation>
    </message>
    <message>
        <source>Of equal extremes</source>
        <translation>Entre extremos iguales</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Línea de conversión</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>Leading</source>
        <translation>Tramo adelantado</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Desplazado en</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Maximum</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>First direction</source>
        <translation>Primera dirección</translation>
    </message>
    <message>
        <source>Deviations</source>
        <translation>Desviaciones</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Periods in a year</source>
        <translation>Períodos por año</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>First bar</source>
        <translation>Primera vela</translation>
    </message>
    <message>
        <source>Volume divisor</source>
        <translation>Divisor del volumen</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Valor inicial</translation>
    </message>
    <message>
        <source>Starts again each</source>
        <translation>Se reinicia cada</translation>
    </message>
    <message>
        <source>Session start, minutes after 00:00 UTC</source>
        <translation>Inicio de sesión, min. tras 00:00 UTC</translation>
    </message>
    <message>
        <source>Band deviations</source>
        <translation>Desviaciones de las bandas</translation>
    </message>
    <message>
        <source>Average length</source>
        <translation>Longitud de la media</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cierre</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>(H + L) / 2</source>
        <translation>(H + L) / 2</translation>
    </message>
    <message>
        <source>(H + L + C) / 3</source>
        <translation>(H + L + C) / 3</translation>
    </message>
    <message>
        <source>(O + H + L + C) / 4</source>
        <translation>(O + H + L + C) / 4</translation>
    </message>
    <message>
        <source>(H + L + 2 C) / 4</source>
        <translation>(H + L + 2 C) / 4</translation>
    </message>
    <message>
        <source>Their own first window (TradingView)</source>
        <translation>Su primera ventana (TradingView)</translation>
    </message>
    <message>
        <source>The slow one&apos;s first window (TA-Lib)</source>
        <translation>Primera ventana de la lenta (TA-Lib)</translation>
    </message>
    <message>
        <source>The first price</source>
        <translation>El primer precio</translation>
    </message>
    <message>
        <source>TradingView</source>
        <translation>TradingView</translation>
    </message>
    <message>
        <source>TA-Lib</source>
        <translation>TA-Lib</translation>
    </message>
    <message>
        <source>MetaTrader 5</source>
        <translation>MetaTrader 5</translation>
    </message>
    <message>
        <source>First price</source>
        <translation>Primer precio</translation>
    </message>
    <message>
        <source>Change of log (TradingView)</source>
        <translation>Cambio del logaritmo (TradingView)</translation>
    </message>
    <message>
        <source>Percent (TA-Lib)</source>
        <translation>Porcentaje (TA-Lib)</translation>
    </message>
    <message>
        <source>Percent of the new value (Tulip)</source>
        <translation>Porcentaje del valor nuevo (Tulip)</translation>
    </message>
    <message>
        <source>Percent, stages start together</source>
        <translation>Porcentaje, las etapas empiezan juntas</translation>
    </message>
    <message>
        <source>Each stage&apos;s own average (TradingView)</source>
        <translation>Media de cada etapa (TradingView)</translation>
    </message>
    <message>
        <source>The stage before, after a window (Tulip)</source>
        <translation>Etapa anterior, tras ventana (Tulip)</translation>
    </message>
    <message>
        <source>One average for all stages</source>
        <translation>Una media para todas las etapas</translation>
    </message>
    <message>
        <source>First price, at once</source>
        <translation>Primer precio, enseguida</translation>
    </message>
    <message>
        <source>Average of the first window (TradingView)</source>
        <translation>Media de la primera ventana (TradingView)</translation>
    </message>
    <message>
        <source>First price (MetaTrader 5)</source>
        <translation>Primer precio (MetaTrader 5)</translation>
    </message>
    <message>
        <source>After the first full window</source>
        <translation>Tras la primera ventana completa</translation>
    </message>
    <message>
        <source>The seed itself</source>
        <translation>El propio valor inicial</translation>
    </message>
    <message>
        <source>Sums (TradingView)</source>
        <translation>Sumas (TradingView)</translation>
    </message>
    <message>
        <source>Wilder (TA-Lib)</source>
        <translation>Wilder (TA-Lib)</translation>
    </message>
    <message>
        <source>After one window</source>
        <translation>Tras una ventana</translation>
    </message>
    <message>
        <source>After two windows (Tulip)</source>
        <translation>Tras dos ventanas (Tulip)</translation>
    </message>
    <message>
        <source>Changes reached (TradingView)</source>
        <translation>Cambios alcanzados (TradingView)</translation>
    </message>
    <message>
        <source>Changes beaten</source>
        <translation>Cambios superados</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Enseguida</translation>
    </message>
    <message>
        <source>Average of %K (TradingView)</source>
        <translation>Media de %K (TradingView)</translation>
    </message>
    <message>
        <source>Ratio of sums (MetaTrader 5)</source>
        <translation>Razón de sumas (MetaTrader 5)</translation>
    </message>
    <message>
        <source>As soon as it is known</source>
        <translation>En cuanto se conoce</translation>
    </message>
    <message>
        <source>With the first %D (TA-Lib)</source>
        <translation>Con el primer %D (TA-Lib)</translation>
    </message>
    <message>
        <source>Ratio (TradingView)</source>
        <translation>Razón (TradingView)</translation>
    </message>
    <message>
        <source>Traditional</source>
        <translation>Tradicional</translation>
    </message>
    <message>
        <source>Fibonacci</source>
        <translation>Fibonacci</translation>
    </message>
    <message>
        <source>Woodie</source>
        <translation>Woodie</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Clásica</translation>
    </message>
    <message>
        <source>DeMark</source>
        <translation>DeMark</translation>
    </message>
    <message>
        <source>Camarilla</source>
        <translation>Camarilla</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Exponential</source>
        <translation>Exponencial</translation>
    </message>
    <message>
        <source>The latest counts (TradingView)</source>
        <translation>Cuenta el último (TradingView)</translation>
    </message>
    <message>
        <source>The earliest counts</source>
        <translation>Cuenta el primero</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Largo</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Corto</translation>
    </message>
    <message>
        <source>Averages (TradingView)</source>
        <translation>Medias (TradingView)</translation>
    </message>
    <message>
        <source>Sums, one bar later (TA-Lib)</source>
        <translation>Sumas, una vela más tarde (TA-Lib)</translation>
    </message>
    <message>
        <source>Sums (Wilder&apos;s book)</source>
        <translation>Sumas (libro de Wilder)</translation>
    </message>
    <message>
        <source>Displacement - 1 (TradingView)</source>
        <translation>Desplazamiento - 1 (TradingView)</translation>
    </message>
    <message>
        <source>Change of close (TradingView)</source>
        <translation>Cambio del cierre (TradingView)</translation>
    </message>
    <message>
        <source>Directional movement (TA-Lib)</source>
        <translation>Movimiento direccional (TA-Lib)</translation>
    </message>
    <message>
        <source>Middle of the bars (Tulip)</source>
        <translation>Punto medio de las velas (Tulip)</translation>
    </message>
    <message>
        <source>Up, silent until the first turn</source>
        <translation>Al alza, en silencio hasta el primer giro</translation>
    </message>
    <message>
        <source>True range from the second bar</source>
        <translation>Rango verdadero desde la segunda vela</translation>
    </message>
    <message>
        <source>Wilder (TradingView)</source>
        <translation>Wilder (TradingView)</translation>
    </message>
    <message>
        <source>Wilder without the first bar (TA-Lib)</source>
        <translation>Wilder sin la primera vela (TA-Lib)</translation>
    </message>
    <message>
        <source>Simple average (MetaTrader 5)</source>
        <translation>Media simple (MetaTrader 5)</translation>
    </message>
    <message>
        <source>Highs and lows (TradingView)</source>
        <translation>Máximos y mínimos (TradingView)</translation>
    </message>
    <message>
        <source>True highs and lows</source>
        <translation>Máximos y mínimos verdaderos</translation>
    </message>
    <message>
        <source>With this bar (TradingView)</source>
        <translation>Con esta vela (TradingView)</translation>
    </message>
    <message>
        <source>Up to the bar before</source>
        <translation>Hasta la vela anterior</translation>
    </message>
    <message>
        <source>ATR (chart study)</source>
        <translation>ATR (estudio del gráfico)</translation>
    </message>
    <message>
        <source>EMA of true range (ta.kc)</source>
        <translation>EMA del rango verdadero (ta.kc)</translation>
    </message>
    <message>
        <source>ATR from the second bar</source>
        <translation>ATR desde la segunda vela</translation>
    </message>
    <message>
        <source>High - low</source>
        <translation>Máximo - mínimo</translation>
    </message>
    <message>
        <source>No value (TA-Lib)</source>
        <translation>Sin valor (TA-Lib)</translation>
    </message>
    <message>
        <source>Averages of the first windows (TradingView)</source>
        <translation>Primeras medias (TradingView)</translation>
    </message>
    <message>
        <source>First value (TA-Lib)</source>
        <translation>Primer valor (TA-Lib)</translation>
    </message>
    <message>
        <source>Book, averaged seeds</source>
        <translation>Libro, valores iniciales promediados</translation>
    </message>
    <message>
        <source>Tulip, first value</source>
        <translation>Tulip, primer valor</translation>
    </message>
    <message>
        <source>Zero (TradingView)</source>
        <translation>Cero (TradingView)</translation>
    </message>
    <message>
        <source>The first volume (TA-Lib)</source>
        <translation>El primer volumen (TA-Lib)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Trend line</source>
        <translation>Línea de tendencia</translation>
    </message>
    <message>
        <source>Smoothed price</source>
        <translation>Precio suavizado</translation>
    </message>
    <message>
        <source>MAMA</source>
        <translation>MAMA</translation>
    </message>
    <message>
        <source>FAMA</source>
        <translation>FAMA</translation>
    </message>
    <message>
        <source>Sine</source>
        <translation>Seno</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Seno adelantado</translation>
    </message>
    <message>
        <source>APO</source>
        <translation>APO</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>BOP</source>
        <translation>BOP</translation>
    </message>
    <message>
        <source>DPO</source>
        <translation>DPO</translation>
    </message>
    <message>
        <source>Bull power</source>
        <translation>Fuerza alcista</translation>
    </message>
    <message>
        <source>Bear power</source>
        <translation>Fuerza bajista</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Pronóstico</translation>
    </message>
    <message>
        <source>Fast average</source>
        <translation>Media rápida</translation>
    </message>
    <message>
        <source>Slow average</source>
        <translation>Media lenta</translation>
    </message>
    <message>
        <source>PPO</source>
        <translation>PPO</translation>
    </message>
    <message>
        <source>PVO</source>
        <translation>PVO</translation>
    </message>
    <message>
        <source>PMO</source>
        <translation>PMO</translation>
    </message>
    <message>
        <source>ROC</source>
        <translation>ROC</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Razón</translation>
    </message>
    <message>
        <source>STC</source>
        <translation>STC</translation>
    </message>
    <message>
        <source>Triple average</source>
        <translation>Media triple</translation>
    </message>
    <message>
        <source>Jaw</source>
        <translation>Mandíbula</translation>
    </message>
    <message>
        <source>Teeth</source>
        <translation>Dientes</translation>
    </message>
    <message>
        <source>Lips</source>
        <translation>Labios</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Central</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>Superior</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Inferior</translation>
    </message>
    <message>
        <source>Upper expands</source>
        <translation>Expansión superior</translation>
    </message>
    <message>
        <source>Lower expands</source>
        <translation>Expansión inferior</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Eficiencia</translation>
    </message>
    <message>
        <source>AO</source>
        <translation>AO</translation>
    </message>
    <message>
        <source>Percent of price</source>
        <translation>Porcentaje del precio</translation>
    </message>
    <message>
        <source>CMO</source>
        <translation>CMO</translation>
    </message>
    <message>
        <source>CCI</source>
        <translation>CCI</translation>
    </message>
    <message>
        <source>Streak</source>
        <translation>Racha</translation>
    </message>
    <message>
        <source>RSI</source>
        <translation>RSI</translation>
    </message>
    <message>
        <source>Streak RSI</source>
        <translation>RSI de la racha</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Percentil</translation>
    </message>
    <message>
        <source>Fisher</source>
        <translation>Fisher</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Disparador</translation>
    </message>
    <message>
        <source>MFI</source>
        <translation>MFI</translation>
    </message>
    <message>
        <source>%K</source>
        <translation>%K</translation>
    </message>
    <message>
        <source>%D</source>
        <translation>%D</translation>
    </message>
    <message>
        <source>%J</source>
        <translation>%J</translation>
    </message>
    <message>
        <source>SMI</source>
        <translation>SMI</translation>
    </message>
    <message>
        <source>TSI</source>
        <translation>TSI</translation>
    </message>
    <message>
        <source>Ultimate</source>
        <translation>Definitivo</translation>
    </message>
    <message>
        <source>%R</source>
        <translation>%R</translation>
    </message>
    <message>
        <source>P</source>
        <translation>P</translation>
    </message>
    <message>
        <source>R1</source>
        <translation>R1</translation>
    </message>
    <message>
        <source>S1</source>
        <translation>S1</translation>
    </message>
    <message>
        <source>R2</source>
        <translation>R2</translation>
    </message>
    <message>
        <source>S2</source>
        <translation>S2</translation>
    </message>
    <message>
        <source>R3</source>
        <translation>R3</translation>
    </message>
    <message>
        <source>S3</source>
        <translation>S3</translation>
    </message>
    <message>
        <source>R4</source>
        <translation>R4</translation>
    </message>
    <message>
        <source>S4</source>
        <translation>S4</translation>
    </message>
    <message>
        <source>R5</source>
        <translation>R5</translation>
    </message>
    <message>
        <source>S5</source>
        <translation>S5</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Running extreme</source>
        <translation>Extremo en curso</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Giro</translation>
    </message>
    <message>
        <source>Decay</source>
        <translation>Decaimiento</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Hurst</source>
        <translation>Hurst</translation>
    </message>
    <message>
        <source>Slope</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Intercept</source>
        <translation>Ordenada en el origen</translation>
    </message>
    <message>
        <source>End of the line</source>
        <translation>Final de la línea</translation>
    </message>
    <message>
        <source>R squared</source>
        <translation>R cuadrado</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>Intercept at the first bar</source>
        <translation>Ordenada en la primera vela</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Mean square</source>
        <translation>Desviación cuadrática media</translation>
    </message>
    <message>
        <source>Mean relative</source>
        <translation>Desviación relativa media</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Promedio</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Variance</source>
        <translation>Varianza</translation>
    </message>
    <message>
        <source>Z-score</source>
        <translation>Puntuación Z</translation>
    </message>
    <message>
        <source>Standard error</source>
        <translation>Error estándar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Buy stop</source>
        <translation>Stop de compra</translation>
    </message>
    <message>
        <source>Sell stop</source>
        <translation>Stop de venta</translation>
    </message>
    <message>
        <source>ATR</source>
        <translation>ATR</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Al alza</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>A la baja</translation>
    </message>
    <message>
        <source>Oscillator</source>
        <translation>Oscilador</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>+DI</source>
        <translation>+DI</translation>
    </message>
    <message>
        <source>-DI</source>
        <translation>-DI</translation>
    </message>
    <message>
        <source>DX</source>
        <translation>DX</translation>
    </message>
    <message>
        <source>ADX</source>
        <translation>ADX</translation>
    </message>
    <message>
        <source>ADXR</source>
        <translation>ADXR</translation>
    </message>
    <message>
        <source>+DM</source>
        <translation>+DM</translation>
    </message>
    <message>
        <source>-DM</source>
        <translation>-DM</translation>
    </message>
    <message>
        <source>Leading A</source>
        <translation>Tramo adelantado A</translation>
    </message>
    <message>
        <source>Leading B</source>
        <translation>Tramo adelantado B</translation>
    </message>
    <message>
        <source>Lagging</source>
        <translation>Tramo retrasado</translation>
    </message>
    <message>
        <source>SAR</source>
        <translation>SAR</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>Reversión</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>VHF</source>
        <translation>VHF</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Alcanzado</translation>
    </message>
    <message>
        <source>VI+</source>
        <translation>VI+</translation>
    </message>
    <message>
        <source>VI-</source>
        <translation>VI-</translation>
    </message>
    <message>
        <source>%B</source>
        <translation>%B</translation>
    </message>
    <message>
        <source>Change %</source>
        <translation>Cambio %</translation>
    </message>
    <message>
        <source>Mass</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>Ulcer</source>
        <translation>Ulcer</translation>
    </message>
    <message>
        <source>A/D</source>
        <translation>A/D</translation>
    </message>
    <message>
        <source>Close in the bar</source>
        <translation>Cierre en la vela</translation>
    </message>
    <message>
        <source>Money flow</source>
        <translation>Flujo de dinero</translation>
    </message>
    <message>
        <source>CMF</source>
        <translation>CMF</translation>
    </message>
    <message>
        <source>EMV</source>
        <translation>EMV</translation>
    </message>
    <message>
        <source>Force</source>
        <translation>Fuerza</translation>
    </message>
    <message>
        <source>Klinger</source>
        <translation>Klinger</translation>
    </message>
    <message>
        <source>Range per volume</source>
        <translation>Rango por volumen</translation>
    </message>
    <message>
        <source>NVI</source>
        <translation>NVI</translation>
    </message>
    <message>
        <source>OBV</source>
        <translation>OBV</translation>
    </message>
    <message>
        <source>PVI</source>
        <translation>PVI</translation>
    </message>
    <message>
        <source>PVT</source>
        <translation>PVT</translation>
    </message>
    <message>
        <source>VWAP</source>
        <translation>VWAP</translation>
    </message>
    <message>
        <source>WAD</source>
        <translation>WAD</translation>
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
    <message>
        <source>Change the passphrase…</source>
        <translation>Cambiar la frase de contraseña…</translation>
    </message>
    <message>
        <source>Move to a vault…</source>
        <translation>Mover a una caja fuerte…</translation>
    </message>
    <message>
        <source>Move to the keychain…</source>
        <translation>Mover al llavero…</translation>
    </message>
    <message>
        <source>Not done: the new place has a vault or the master key of another ledger already. Nothing was changed.</source>
        <translation>No se hizo: el lugar nuevo ya tiene una caja fuerte o la clave maestra de otro libro mayor. No se ha cambiado nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are in the vault now, each read back and compared.</source>
        <translation>
            <numerusform>%n elemento está ahora en la caja fuerte, releído y comparado.</numerusform>
            <numerusform>%n elementos están ahora en la caja fuerte, cada uno releído y comparado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are in the keychain now, each read back and compared.</source>
        <translation>
            <numerusform>%n elemento está ahora en el llavero, releído y comparado.</numerusform>
            <numerusform>%n elementos están ahora en el llavero, cada uno releído y comparado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be deleted in the old place; delete them there yourself.</source>
        <translation>
            <numerusform>%n de ellos no se pudo borrar en el lugar antiguo; bórrelo allí usted.</numerusform>
            <numerusform>%n de ellos no se pudieron borrar en el lugar antiguo; bórrelos allí usted.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done: your system refused access to the keychain. Allow this program there, then try again. Nothing was changed.</source>
        <translation>No se hizo: su sistema denegó el acceso al llavero. Permita allí este programa e inténtelo de nuevo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no keychain to hold the key of your records. &lt;a href=&quot;run&quot;&gt;Practise now, for this run only&lt;/a&gt;, or &lt;a href=&quot;keys&quot;&gt;choose a place that lasts&lt;/a&gt;.</source>
        <translation>No hay llavero que guarde la clave de sus registros. &lt;a href=&quot;run&quot;&gt;Practicar ahora, solo para esta sesión&lt;/a&gt;, o &lt;a href=&quot;keys&quot;&gt;elegir un lugar que perdure&lt;/a&gt;.</translation>
    </message>
    <message>
        <source>The keychain with the key of your records is locked. Nothing is lost. &lt;a href=&quot;unlock&quot;&gt;Unlock it&lt;/a&gt;, and they open.</source>
        <translation>El llavero con la clave de sus registros está bloqueado. Nada se ha perdido. &lt;a href=&quot;unlock&quot;&gt;Desbloquéelo&lt;/a&gt; y se abrirán.</translation>
    </message>
    <message>
        <source>Your keychain is locked, so nothing can be recorded yet. &lt;a href=&quot;unlock&quot;&gt;Unlock it&lt;/a&gt;, or &lt;a href=&quot;run&quot;&gt;practise now, for this run only&lt;/a&gt;.</source>
        <translation>Su llavero está bloqueado, así que aún no se puede registrar nada. &lt;a href=&quot;unlock&quot;&gt;Desbloquéelo&lt;/a&gt;, o &lt;a href=&quot;run&quot;&gt;practique ahora, solo para esta ejecución&lt;/a&gt;.</translation>
    </message>
    <message>
        <source>The key of your records lies in your vault. Nothing is lost. &lt;a href=&quot;unlock&quot;&gt;Type its passphrase&lt;/a&gt;, and they open.</source>
        <translation>La clave de sus registros está en su caja fuerte. Nada se ha perdido. &lt;a href=&quot;unlock&quot;&gt;Escriba su frase de contraseña&lt;/a&gt; y se abrirán.</translation>
    </message>
</context>
<context>
    <name>LiveWords</name>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
    <message>
        <source>No clear answer; the exchange is being asked</source>
        <translation>Sin respuesta clara; se pregunta a la bolsa</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Being cancelled</source>
        <translation>Cancelándose</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ejecutada</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>The right to live trading has ended. You are back on paper.</source>
        <translation>El derecho a negociar en real ha terminado. Está de nuevo en papel.</translation>
    </message>
    <message>
        <source>This symbol or trader is not what the gate has judged. Only that may trade live.</source>
        <translation>Este símbolo o este operador no es lo que juzgó la barrera. Solo eso puede operar en real.</translation>
    </message>
    <message>
        <source>This would be live order %1 of today; %2 are allowed.</source>
        <translation>Esta sería hoy la orden real %1; se permiten %2.</translation>
    </message>
    <message>
        <source>With this order %1 %3 would be at work; your cap is %2 %3.</source>
        <translation>Con esta orden habría %1 %3 en juego; su tope es %2 %3.</translation>
    </message>
    <message>
        <source>%1 %3 were lost live today; your limit is %2 %3.</source>
        <translation>Hoy se perdieron en real %1 %3; su límite es %2 %3.</translation>
    </message>
    <message>
        <source>At its stop this trade would lose %1 %3; your limit is %2 %3.</source>
        <translation>En su stop esta operación perdería %1 %3; su límite es %2 %3.</translation>
    </message>
    <message>
        <source>%1 to sell, but this program bought and holds %2. Your other coins are not touched.</source>
        <translation>%1 por vender, pero este programa compró y tiene %2. Sus otras monedas no se tocan.</translation>
    </message>
    <message>
        <source>There is no price to judge the size of a market order by.</source>
        <translation>No hay precio con el que juzgar el tamaño de una orden a mercado.</translation>
    </message>
    <message>
        <source>The size of this order cannot be computed.</source>
        <translation>No se puede calcular el tamaño de esta orden.</translation>
    </message>
    <message>
        <source>The emergency stop is on. Nothing is sent.</source>
        <translation>La parada de emergencia está activa. No se envía nada.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>No enviada: %1</translation>
    </message>
    <message>
        <source>This exchange has no dead man&apos;s switch: if this program or the network fails, open orders stay in its book until you cancel them there.</source>
        <translation>Esta bolsa no tiene interruptor de hombre muerto: si falla este programa o la red, las órdenes abiertas quedan en su libro hasta que usted las cancele allí.</translation>
    </message>
    <message>
        <source>The exchange&apos;s dead man&apos;s switch is set as soon as an order is open.</source>
        <translation>El interruptor de hombre muerto de la bolsa se activa en cuanto hay una orden abierta.</translation>
    </message>
    <message>
        <source>Dead man&apos;s switch is set: the exchange cancels the open orders 60 seconds after it last heard of this program.</source>
        <translation>El interruptor de hombre muerto está activo: la bolsa cancela las órdenes abiertas 60 segundos después de la última señal de este programa.</translation>
    </message>
    <message>
        <source>The dead man&apos;s switch is not set, because it would cancel orders on this account that are not from this program. If it fails, open orders stay.</source>
        <translation>El interruptor de hombre muerto no está activo, porque cancelaría órdenes de esta cuenta que no son de este programa. Si falla, las órdenes abiertas quedan.</translation>
    </message>
    <message>
        <source>The exchange did not take the dead man&apos;s switch. If this program fails now, open orders stay.</source>
        <translation>La bolsa no aceptó el interruptor de hombre muerto. Si este programa falla ahora, las órdenes abiertas quedan.</translation>
    </message>
    <message>
        <source>There is no live trading at this exchange yet; the key is used for nothing.</source>
        <translation>En esta bolsa aún no hay negociación real; la clave no se usa para nada.</translation>
    </message>
    <message>
        <source>May trade and cannot withdraw.</source>
        <translation>Puede operar y no puede retirar.</translation>
    </message>
    <message>
        <source>Refused: this key can move money away from the exchange. Make one without that permission.</source>
        <translation>Rechazada: esta clave puede sacar dinero de la bolsa. Cree una sin ese permiso.</translation>
    </message>
    <message>
        <source>Not enough for live trading; missing: %1</source>
        <translation>Insuficiente para negociar en real; falta: %1</translation>
    </message>
    <message>
        <source>The key works, but this exchange does not tell whether it can withdraw, so the gate stays closed for it.</source>
        <translation>La clave funciona, pero esta bolsa no dice si puede retirar, así que la barrera sigue cerrada para ella.</translation>
    </message>
    <message>
        <source>The exchange refuses this key: %1</source>
        <translation>La bolsa rechaza esta clave: %1</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin preguntar</translation>
    </message>
    <message>
        <source>The exchange could not be asked: %1</source>
        <translation>No se pudo preguntar a la bolsa: %1</translation>
    </message>
    <message>
        <source>The price is %1 s old, so nothing is bought on it. Selling what this program bought is possible.</source>
        <translation>El precio tiene %1 s, por eso no se compra nada con él. Se puede vender lo que compró este programa.</translation>
    </message>
    <message>
        <source>No live fill yet. After the first one this shows what practice would have done with the same order at the same moment: its price, its fee and its delay.</source>
        <translation>Aún no hay ninguna ejecución real. Tras la primera, aquí se verá qué habría hecho la práctica con la misma orden en el mismo momento: su precio, su comisión y su retardo.</translation>
    </message>
    <message>
        <source>%1: nothing that could be compared.</source>
        <translation>%1: nada que se pudiera comparar.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n order(s) worth %2 compared.</source>
        <translation>
            <numerusform>%1: %n orden por valor de %2 comparada.</numerusform>
            <numerusform>%1: %n órdenes por valor de %2 comparadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Live was dearer by %1 in price and %2 in fees; half of the fills came within %3 ms.</source>
        <translation>Lo real fue más caro en %1 de precio y %2 de comisiones; la mitad de las ejecuciones llegó en %3 ms.</translation>
    </message>
    <message>
        <source>Fees in a third currency are not in it.</source>
        <translation>No incluye comisiones en una tercera moneda.</translation>
    </message>
    <message numerus="yes">
        <source>Practice would have turned away %n more.</source>
        <translation>
            <numerusform>La práctica habría rechazado %n más.</numerusform>
            <numerusform>La práctica habría rechazado %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Practice takes the quote that was seen when the order was sent, with its own slippage of 10 to 20 basis points and the venue&apos;s fee. A minus means that live was cheaper.</source>
        <translation>La práctica toma la cotización que se veía al enviar la orden, con su propio deslizamiento de 10 a 20 puntos básicos y la comisión de la bolsa. Un menos significa que lo real fue más barato.</translation>
    </message>
    <message>
        <source>This right only sells what is held. Nothing is bought with it.</source>
        <translation>Este derecho solo vende lo que se tiene. Con él no se compra nada.</translation>
    </message>
    <message>
        <source>%1, test account</source>
        <translation>%1, cuenta de prueba</translation>
    </message>
    <message>
        <source>no reason was given</source>
        <translation>sin indicar el motivo</translation>
    </message>
    <message>
        <source>The emergency stop is on, so nothing was sent and what you hold is unchanged. Release the stop first, or sell at %1 itself.</source>
        <translation>La parada de emergencia está puesta, así que no se envió nada y lo que tiene no ha cambiado. Suelte primero la parada, o venda en %1 directamente.</translation>
    </message>
    <message>
        <source>A record of live orders cannot be read (%1), so how much is held cannot be said. Nothing was sent. Sell at %2 itself.</source>
        <translation>Un registro de órdenes reales es ilegible (%1), así que no se puede decir cuánto se tiene. No se envió nada. Venda en %2 directamente.</translation>
    </message>
    <message>
        <source>Something that cannot be happened to the orders of this account: %1. Nothing was sent. Look at the account at %2 and sell there.</source>
        <translation>Con las órdenes de esta cuenta pasó algo que no puede ser: %1. No se envió nada. Mire la cuenta en %2 y venda allí.</translation>
    </message>
    <message>
        <source>%1 has not told about all earlier orders yet (%2). Nothing was sent. Try again in a moment, or sell at the exchange itself.</source>
        <translation>%1 todavía no ha informado de todas las órdenes anteriores (%2). No se envió nada. Inténtelo de nuevo en un momento, o venda en la bolsa directamente.</translation>
    </message>
    <message>
        <source>%1 did not tell what the account has (%2). Nothing was sent. Try again in a moment, or sell at the exchange itself.</source>
        <translation>%1 no dijo qué hay en la cuenta (%2). No se envió nada. Inténtelo de nuevo en un momento, o venda en la bolsa directamente.</translation>
    </message>
    <message>
        <source>%1 does not know this program&apos;s last order under the stored key, so the key may be of another account. Nothing was sent. Store the key of that account, or sell at the exchange itself.</source>
        <translation>%1 no conoce la última orden de este programa con la clave guardada; puede ser de otra cuenta. No se envió nada. Guarde la clave de aquella cuenta, o venda en la bolsa directamente.</translation>
    </message>
    <message>
        <source>%1 says that the account has none of it free. Nothing was sent. If it is in an order, cancel that first; if you sold it there, press No longer held.</source>
        <translation>%1 dice que la cuenta no tiene nada de ello libre. No se envió nada. Si está en una orden, cancélela primero; si lo vendió allí, pulse «Ya no se tiene».</translation>
    </message>
    <message>
        <source>What is left is less than one order at %1. Nothing was sent. Press No longer held to take it off the list.</source>
        <translation>Lo que queda es menos que una orden en %1. No se envió nada. Pulse «Ya no se tiene» para quitarlo de la lista.</translation>
    </message>
    <message>
        <source>The prices of %1 with this symbol are not open, so the size of its orders is not known. Nothing was sent. Open them in the panel Venues, then sell, or sell at the exchange itself.</source>
        <translation>Los precios de %1 con este símbolo no están abiertos, así que no se conoce el tamaño de sus órdenes. No se envió nada. Ábralos en el panel Bolsas y venda después, o venda en la bolsa directamente.</translation>
    </message>
    <message>
        <source>No key for %1 could be read (%2). Nothing was sent. Store one under Settings, Keys, or sell at the exchange itself.</source>
        <translation>No se pudo leer ninguna clave para %1 (%2). No se envió nada. Guarde una en Ajustes, Claves, o venda en la bolsa directamente.</translation>
    </message>
    <message>
        <source>The dead man&apos;s switch is off while a stop loss is at the exchange, because it would cancel that too. If this program fails, open orders stay, the stop loss among them.</source>
        <translation>El interruptor de hombre muerto está apagado mientras hay un stop loss en la bolsa, porque lo cancelaría también. Si este programa falla, las órdenes abiertas se quedan, entre ellas el stop loss.</translation>
    </message>
    <message>
        <source>Fills come by the exchange&apos;s private stream; to be sure, each open order is also asked about every %1 s.</source>
        <translation>Las ejecuciones llegan por el flujo privado de la bolsa; por seguridad se pregunta además por cada orden abierta cada %1 s.</translation>
    </message>
    <message>
        <source>Fills come by asking: each open order is asked about every %1 s.</source>
        <translation>Las ejecuciones se preguntan: por cada orden abierta se pregunta cada %1 s.</translation>
    </message>
    <message>
        <source>The exchange&apos;s private stream is not connected; fills come by asking about each open order every %1 s.</source>
        <translation>El flujo privado de la bolsa no está conectado; las ejecuciones se preguntan, cada %1 s por cada orden abierta.</translation>
    </message>
    <message>
        <source>The exchange does not open its private stream for this key (%1); fills come by asking about each open order every %2 s.</source>
        <translation>La bolsa no abre su flujo privado para esta clave (%1); las ejecuciones se preguntan, cada %2 s por cada orden abierta.</translation>
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
    <message>
        <source>The backup could not be put in place</source>
        <translation>No se pudo colocar la copia de seguridad</translation>
    </message>
    <message>
        <source>%1. Nothing is lost: what was here before, and the backup, lie in %2. Start again when that is mended.</source>
        <translation>%1. No se ha perdido nada: lo que había antes y la copia de seguridad están en %2. Inicie de nuevo cuando eso esté arreglado.</translation>
    </message>
    <message>
        <source>The backup is in place</source>
        <translation>La copia de seguridad está colocada</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s). What was here before is kept in %1.</source>
        <translation>
            <numerusform>%n archivo. Lo que había antes se conserva en %1.</numerusform>
            <numerusform>%n archivos. Lo que había antes se conserva en %1.</numerusform>
        </translation>
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
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>limits risk rules daily loss position size breaker</source>
        <translation>límites riesgo reglas pérdida diaria tamaño de posición bloqueo</translation>
    </message>
    <message>
        <source>two factors TOTP lock passphrase code 2FA</source>
        <translation>dos factores TOTP bloqueo frase código 2FA</translation>
    </message>
    <message>
        <source>API key OpenAI exchange account password keychain</source>
        <translation>clave API OpenAI bolsa cuenta contraseña llavero</translation>
    </message>
</context>
<context>
    <name>PaletteWords</name>
    <message>
        <source>order buy sell trade new</source>
        <translation>orden comprar vender operar nueva</translation>
    </message>
    <message>
        <source>holdings open trades</source>
        <translation>tenencias operaciones abiertas</translation>
    </message>
    <message>
        <source>executions receipts costs fees</source>
        <translation>ejecuciones recibos costes comisiones</translation>
    </message>
    <message>
        <source>money cash funds</source>
        <translation>dinero efectivo fondos</translation>
    </message>
    <message>
        <source>working pending open</source>
        <translation>pendientes abiertas en curso</translation>
    </message>
    <message>
        <source>DOM ladder level 2 time and sales</source>
        <translation>DOM escalera nivel 2 profundidad transacciones</translation>
    </message>
    <message>
        <source>profit loss result daily</source>
        <translation>ganancia pérdida resultado diario</translation>
    </message>
    <message>
        <source>gate promotion real money qualify</source>
        <translation>puerta promoción dinero real calificación</translation>
    </message>
    <message>
        <source>AI GPT verdict advice chat</source>
        <translation>IA GPT veredicto consejo chat</translation>
    </message>
    <message>
        <source>diary notes statistics history trades</source>
        <translation>diario notas estadísticas historial operaciones</translation>
    </message>
    <message>
        <source>strategy simulate sweep test</source>
        <translation>estrategia simular barrido prueba</translation>
    </message>
    <message>
        <source>robot strategy automatic autopilot</source>
        <translation>robot estrategia automático piloto</translation>
    </message>
    <message>
        <source>exchanges connection latency status</source>
        <translation>bolsas conexión latencia estado</translation>
    </message>
    <message>
        <source>symbols markets quotes favourites</source>
        <translation>símbolos mercados cotizaciones favoritos</translation>
    </message>
    <message>
        <source>errors diagnosis</source>
        <translation>errores diagnóstico</translation>
    </message>
    <message>
        <source>tutorial tour introduction guide</source>
        <translation>tutorial recorrido introducción guía</translation>
    </message>
    <message>
        <source>emergency panic kill switch close everything</source>
        <translation>emergencia pánico interruptor cerrar todo</translation>
    </message>
    <message>
        <source>reset start over balance</source>
        <translation>reiniciar empezar de nuevo saldo</translation>
    </message>
    <message>
        <source>close exit position</source>
        <translation>cerrar salir posición</translation>
    </message>
    <message>
        <source>save copy archive export</source>
        <translation>guardar copia archivo exportar</translation>
    </message>
    <message>
        <source>recover import load</source>
        <translation>recuperar importar cargar</translation>
    </message>
    <message>
        <source>files ledger</source>
        <translation>archivos libro mayor</translation>
    </message>
    <message>
        <source>AI GPT analyse screenshot verdict</source>
        <translation>IA GPT analizar captura veredicto</translation>
    </message>
    <message>
        <source>offline synthetic replay</source>
        <translation>sin conexión sintético repetición</translation>
    </message>
    <message>
        <source>replay recording history day</source>
        <translation>repetición grabación historial día</translation>
    </message>
    <message>
        <source>download candles replay</source>
        <translation>descargar velas repetición</translation>
    </message>
    <message>
        <source>CSV history candles</source>
        <translation>CSV historial velas</translation>
    </message>
    <message>
        <source>CSV Binance Kraken Coinbase MetaTrader TradingView broker</source>
        <translation>CSV Binance Kraken Coinbase MetaTrader TradingView bróker</translation>
    </message>
    <message>
        <source>qualification live real money</source>
        <translation>calificación en vivo dinero real</translation>
    </message>
    <message>
        <source>promotion go live real money luck</source>
        <translation>promoción operar en vivo dinero real suerte</translation>
    </message>
    <message>
        <source>font size zoom</source>
        <translation>tamaño de letra zoom</translation>
    </message>
    <message>
        <source>keys hotkeys</source>
        <translation>teclas atajos</translation>
    </message>
    <message>
        <source>tutorial tour start</source>
        <translation>tutorial recorrido inicio</translation>
    </message>
    <message>
        <source>bug crash diagnosis support</source>
        <translation>fallo error diagnóstico soporte</translation>
    </message>
    <message>
        <source>data hosts network telemetry</source>
        <translation>datos servidores red telemetría</translation>
    </message>
    <message>
        <source>warning disclaimer</source>
        <translation>aviso advertencia</translation>
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
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>No prices to draw</source>
        <translation>No hay precios que dibujar</translation>
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
        <source>Read what will be here</source>
        <translation>Leer qué habrá aquí</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Your symbols with price, source and age will stand here.</source>
        <translation>Aquí estarán sus símbolos con precio, fuente y antigüedad.</translation>
    </message>
    <message>
        <source>Candles, indicators and your order lines will stand here.</source>
        <translation>Aquí estarán las velas, los indicadores y sus líneas de órdenes.</translation>
    </message>
    <message>
        <source>Here you will size a practice order by its risk and see all costs before you send it.</source>
        <translation>Aquí dimensionará una orden de práctica por su riesgo y verá todos los costes antes de enviarla.</translation>
    </message>
    <message>
        <source>Money and coins of the practice account will stand here.</source>
        <translation>Aquí estarán el dinero y las monedas de la cuenta de práctica.</translation>
    </message>
    <message>
        <source>Order book</source>
        <translation>Libro de órdenes</translation>
    </message>
    <message>
        <source>No order book</source>
        <translation>Sin libro de órdenes</translation>
    </message>
    <message>
        <source>What waits at each price, and the last public trades, of the chosen symbol.</source>
        <translation>Lo que espera en cada precio, y las últimas operaciones públicas, del símbolo elegido.</translation>
    </message>
    <message>
        <source>Run a bot over past prices with all costs, and see what its result rests on.</source>
        <translation>Pase un bot por precios pasados con todos los costes y vea en qué se apoya su resultado.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Ways to start, and a first practice trade in five steps.</source>
        <translation>Formas de empezar, y una primera operación de práctica en cinco pasos.</translation>
    </message>
    <message>
        <source>The way to live opens only with a record that is long and good enough.</source>
        <translation>El camino al real solo se abre con un historial lo bastante largo y bueno.</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Bolsas</translation>
    </message>
    <message>
        <source>No venues</source>
        <translation>Sin bolsas</translation>
    </message>
    <message>
        <source>How the exchanges are doing whose public prices are shown.</source>
        <translation>Cómo van las bolsas cuyos precios públicos se muestran.</translation>
    </message>
</context>
<context>
    <name>PriceAge</name>
    <message>
        <source>waiting for the first price</source>
        <translation>esperando el primer precio</translation>
    </message>
    <message>
        <source>synthetic %1</source>
        <translation>sintético %1</translation>
    </message>
    <message>
        <source>no prices</source>
        <translation>sin precios</translation>
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
    <name>SecurityWords</name>
    <message>
        <source>Too many wrong tries. The next one is possible in %1 seconds; a restart does not shorten that.</source>
        <translation>Demasiados intentos erróneos. El próximo es posible en %1 segundos; reiniciar no lo acorta.</translation>
    </message>
    <message>
        <source>The passphrase does not fit. Nothing was changed.</source>
        <translation>La frase no es correcta. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The code does not fit or was used already. Each code is good once; wait for the next one. Nothing was changed.</source>
        <translation>El código no es correcto o ya se usó. Cada código vale una vez; espere el siguiente. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is more than 30 seconds off the venue&apos;s, so codes cannot be judged. Set the clock, then try again.</source>
        <translation>El reloj de este equipo se desvía más de 30 segundos del de la bolsa, así que no se pueden juzgar códigos. Ponga el reloj en hora e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A passphrase has at least %1 letters.</source>
        <translation>Una frase de contraseña tiene al menos %1 letras.</translation>
    </message>
    <message>
        <source>The keychain or the ledger is not open. Open it, then try again. Nothing was changed.</source>
        <translation>El llavero o el libro mayor no está abierto. Ábralo e inténtelo de nuevo. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The keychain has no such secret. Nothing was changed.</source>
        <translation>El llavero no tiene ese secreto. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>It did not work: %1. Nothing was changed.</source>
        <translation>No funcionó: %1. No se ha cambiado nada.</translation>
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
    <message>
        <source>Daily cost alert</source>
        <translation>Aviso de coste diario</translation>
    </message>
    <message>
        <source>You are told once a day when the requests of the day cost more.</source>
        <translation>Se le avisa una vez al día si las solicitudes del día cuestan más.</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Monthly cap</source>
        <translation>Tope mensual</translation>
    </message>
    <message>
        <source>No request is sent once the month has cost this much. Requests of unknown cost are counted but have no amount. 0: no cap.</source>
        <translation>No se envía ninguna solicitud cuando el mes ha costado esto. Las de coste desconocido se cuentan, pero sin importe. 0: sin tope.</translation>
    </message>
    <message>
        <source>Other server</source>
        <translation>Otro servidor</translation>
    </message>
    <message>
        <source>Base URL of a compatible server, for example http://localhost:11434/v1. Empty: OpenAI. https only, except on this computer.</source>
        <translation>URL base de un servidor compatible, por ejemplo http://localhost:11434/v1. Vacío: OpenAI. Solo https, salvo en este equipo.</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Nada más</translation>
    </message>
    <message>
        <source>Euro</source>
        <translation>Euro</translation>
    </message>
    <message>
        <source>US dollar</source>
        <translation>Dólar estadounidense</translation>
    </message>
    <message>
        <source>Pound sterling</source>
        <translation>Libra esterlina</translation>
    </message>
    <message>
        <source>Swiss franc</source>
        <translation>Franco suizo</translation>
    </message>
    <message>
        <source>Japanese yen</source>
        <translation>Yen japonés</translation>
    </message>
    <message>
        <source>Australian dollar</source>
        <translation>Dólar australiano</translation>
    </message>
    <message>
        <source>Canadian dollar</source>
        <translation>Dólar canadiense</translation>
    </message>
    <message>
        <source>Swedish krona</source>
        <translation>Corona sueca</translation>
    </message>
    <message>
        <source>Polish zloty</source>
        <translation>Esloti polaco</translation>
    </message>
    <message>
        <source>South African rand</source>
        <translation>Rand sudafricano</translation>
    </message>
    <message>
        <source>Brazilian real</source>
        <translation>Real brasileño</translation>
    </message>
    <message>
        <source>Mexican peso</source>
        <translation>Peso mexicano</translation>
    </message>
    <message>
        <source>Indian rupee</source>
        <translation>Rupia india</translation>
    </message>
    <message>
        <source>Use the exchange&apos;s test account</source>
        <translation>Usar la cuenta de prueba</translation>
    </message>
    <message>
        <source>The same orders over the same way, with the exchange&apos;s play money. Binance has one; it needs a key made there. Where an exchange has none, live trading does not start.</source>
        <translation>Las mismas órdenes por la misma vía, con dinero ficticio de la bolsa. Binance tiene una; necesita una clave creada allí. Donde una bolsa no la tiene, la negociación real no empieza.</translation>
    </message>
    <message>
        <source>Fall over to another venue</source>
        <translation>Pasar a otra bolsa</translation>
    </message>
    <message>
        <source>After 15 seconds without usable prices the same markets of the next venue are opened, and you are told. Never while an order or a position is open: another venue has other prices.</source>
        <translation>Tras 15 segundos sin precios utilizables se abren los mismos mercados de la siguiente bolsa, y se le avisa. Nunca con una orden o una posición abierta: otra bolsa tiene otros precios.</translation>
    </message>
    <message>
        <source>Also show worth in</source>
        <translation>Mostrar valor también en</translation>
    </message>
    <message>
        <source>Converted at the day&apos;s reference rate of the European Central Bank, for your information only. The rate is asked for while live prices are open.</source>
        <translation>Convertido al tipo de referencia del día del Banco Central Europeo, solo para su información. El tipo se pide mientras hay precios en vivo abiertos.</translation>
    </message>
    <message>
        <source>Bots may act without asking for each order, inside their limits. Off: bots that run wait and start nothing new.</source>
        <translation>Los bots pueden actuar sin preguntar por cada orden, dentro de sus límites. Desactivado: los bots en marcha esperan y no empiezan nada nuevo.</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>No molestar</translation>
    </message>
    <message>
        <source>Alerts go into their history and the notification log only: no message, no sound.</source>
        <translation>Las alertas van solo a su historial y al registro de notificaciones: sin mensaje, sin sonido.</translation>
    </message>
    <message>
        <source>Alerts beside the clock</source>
        <translation>Alertas junto al reloj</translation>
    </message>
    <message>
        <source>A message of the desktop while this window is not in front.</source>
        <translation>Un mensaje del escritorio cuando esta ventana no está delante.</translation>
    </message>
    <message>
        <source>Alerts with a sound</source>
        <translation>Alertas con sonido</translation>
    </message>
    <message>
        <source>The alert sound of the desktop, as it is set there.</source>
        <translation>El sonido de aviso del escritorio, como esté ajustado allí.</translation>
    </message>
</context>
<context>
    <name>TapeTitles</name>
    <message>
        <source>Demo market</source>
        <translation>Mercado demo</translation>
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
    <name>VenueDesk</name>
    <message>
        <source>It is not available in your country.</source>
        <translation>No está disponible en su país.</translation>
    </message>
    <message>
        <source>It asks us to wait.</source>
        <translation>Nos pide esperar.</translation>
    </message>
    <message>
        <source>It has been silent for too long.</source>
        <translation>Lleva demasiado tiempo callada.</translation>
    </message>
    <message>
        <source>It does not answer.</source>
        <translation>No responde.</translation>
    </message>
    <message>
        <source>Prices now come from %1 instead of %2</source>
        <translation>Los precios vienen ahora de %1 en lugar de %2</translation>
    </message>
    <message>
        <source>%1 The same markets were opened where %2 has them. You allowed this in the settings.</source>
        <translation>%1 Se abrieron los mismos mercados donde %2 los tiene. Usted lo permitió en los ajustes.</translation>
    </message>
    <message>
        <source>Venues</source>
        <translation>Bolsas</translation>
    </message>
    <message>
        <source>Prices stay with %1, which is silent</source>
        <translation>Los precios siguen en %1, que calla</translation>
    </message>
    <message>
        <source>An order or a position is open there, and %1 has other prices. Orders and bots wait; the connection is tried again by itself.</source>
        <translation>Allí hay una orden o una posición abierta, y %1 tiene otros precios. Las órdenes y los bots esperan; la conexión se reintenta sola.</translation>
    </message>
</context>
<context>
    <name>Venues</name>
    <message>
        <source>not available in the USA and some other countries, which it answers with HTTP 451</source>
        <translation>no disponible en EE. UU. y otros países, a los que responde HTTP 451</translation>
    </message>
    <message>
        <source>made for the USA</source>
        <translation>hecha para EE. UU.</translation>
    </message>
    <message>
        <source>not available in the USA</source>
        <translation>no disponible en EE. UU.</translation>
    </message>
    <message>
        <source>not available in the USA and some other countries</source>
        <translation>no disponible en EE. UU. y otros países</translation>
    </message>
    <message>
        <source>without a key its prices are asked for every few seconds; there are no candles</source>
        <translation>sin clave se piden sus precios cada pocos segundos; no hay velas</translation>
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
    <message>
        <source>&amp;Import prices…</source>
        <translation>&amp;Importar precios…</translation>
    </message>
    <message>
        <source>E&amp;xplain the numbers of this panel…</source>
        <translation>E&amp;xplicar las cifras de este panel…</translation>
    </message>
    <message>
        <source>&amp;Glossary</source>
        <translation>&amp;Glosario</translation>
    </message>
    <message>
        <source>&amp;Privacy</source>
        <translation>Pri&amp;vacidad</translation>
    </message>
    <message>
        <source>Risk &amp;disclosure</source>
        <translation>Aviso de &amp;riesgos</translation>
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
    <message>
        <source>Keys decide who may trade with your money.</source>
        <translation>Las claves deciden quién puede operar con su dinero.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>&amp;Back up everything…</source>
        <translation>&amp;Guardar una copia de todo…</translation>
    </message>
    <message>
        <source>&amp;Restore everything…</source>
        <translation>&amp;Restaurar todo…</translation>
    </message>
</context>
<context>
    <name>WindowStatus</name>
    <message>
        <source>Feed</source>
        <translation>Fuente</translation>
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
        <source>Practice account</source>
        <translation>Cuenta de práctica</translation>
    </message>
    <message>
        <source>not open yet</source>
        <translation>aún sin abrir</translation>
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
        <source>No prices open</source>
        <translation>Sin precios abiertos</translation>
    </message>
    <message>
        <source>Where prices come from. Show the venues</source>
        <translation>De dónde vienen los precios. Mostrar las bolsas</translation>
    </message>
    <message>
        <source>Read what the coach does and what it needs</source>
        <translation>Leer qué hace el coach y qué necesita</translation>
    </message>
    <message>
        <source>The practice account opens with the first prices. Until then there is no balance to show.</source>
        <translation>La cuenta de práctica se abre con los primeros precios. Hasta entonces no hay saldo que mostrar.</translation>
    </message>
    <message>
        <source>Nothing to stop: no account is open yet, so no order can go out.</source>
        <translation>Nada que detener: aún no hay ninguna cuenta abierta, así que no puede salir ninguna orden.</translation>
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
    <name>elite::AccountDialog</name>
    <message>
        <source>New practice account</source>
        <translation>Nueva cuenta de práctica</translation>
    </message>
    <message>
        <source>It starts with practice money only. Working orders and positions of the present account end with it; its fills and its journal stay and can be read at any time.</source>
        <translation>Empieza solo con dinero de práctica. Las órdenes activas y posiciones de la cuenta actual terminan con ella; sus ejecuciones y su diario se conservan y pueden leerse en todo momento.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Starts with</source>
        <translation>Empieza con</translation>
    </message>
    <message>
        <source>Open account</source>
        <translation>Abrir cuenta</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>Start with more than nothing and at most a billion.</source>
        <translation>Empiece con más de cero y como máximo mil millones.</translation>
    </message>
    <message>
        <source>Practice %1</source>
        <translation>Práctica %1</translation>
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
    <message>
        <source>Stale %1</source>
        <translation>Desfasado %1</translation>
    </message>
</context>
<context>
    <name>elite::AlertForm</name>
    <message>
        <source>&amp;Add</source>
        <translation>Añad&amp;ir</translation>
    </message>
    <message>
        <source>What to watch</source>
        <translation>Qué vigilar</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Direction of the new alert</source>
        <translation>Dirección de la alerta nueva</translation>
    </message>
    <message>
        <source>How often the new alert tells</source>
        <translation>Con qué frecuencia avisa la alerta nueva</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>R</source>
        <comment>multiple of the risk</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>Watched as long as a chart shows this indicator.</source>
        <translation>Se vigila mientras un gráfico muestre este indicador.</translation>
    </message>
</context>
<context>
    <name>elite::AlertsDialog</name>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>Alerts, the newest first</source>
        <translation>Alertas, la más reciente primero</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>Switch &amp;on</source>
        <translation>&amp;Activar</translation>
    </message>
    <message>
        <source>Switch &amp;off</source>
        <translation>&amp;Desactivar</translation>
    </message>
    <message>
        <source>No alert has told anything yet.</source>
        <translation>Ninguna alerta ha avisado aún.</translation>
    </message>
    <message>
        <source>No alerts yet. Open the menu of a line on the chart, or of a price, and choose to be told there; or add one about something else below.</source>
        <translation>Aún no hay alertas. Abra el menú de una línea del gráfico, o de un precio, y elija que se le avise allí; o añada abajo una sobre otra cosa.</translation>
    </message>
    <message>
        <source>&amp;Alerts</source>
        <translation>A&amp;lertas</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>How you are &amp;told</source>
        <translation>Có&amp;mo se le avisa</translation>
    </message>
    <message>
        <source>New alert</source>
        <translation>Alerta nueva</translation>
    </message>
    <message>
        <source>What alerts told, the newest first</source>
        <translation>Lo que avisaron las alertas, lo más reciente primero</translation>
    </message>
    <message>
        <source>There are %1 alerts already. Delete one first.</source>
        <translation>Ya hay %1 alertas. Elimine primero una.</translation>
    </message>
    <message>
        <source>Alerts are kept in your records, which are not open. Nothing was added.</source>
        <translation>Las alertas se guardan en sus registros, que no están abiertos. No se añadió nada.</translation>
    </message>
</context>
<context>
    <name>elite::ArchiveDialog</name>
    <message>
        <source>%1, archived: opened %2 with %3</source>
        <translation>%1, archivada: abierta %2 con %3</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Reading its records</source>
        <translation>Leyendo sus registros</translation>
    </message>
    <message>
        <source>The records of this account were not read</source>
        <translation>Los registros de esta cuenta no se leyeron</translation>
    </message>
    <message>
        <source>They are kept. What is wrong: %1.</source>
        <translation>Se conservan. Qué está mal: %1.</translation>
    </message>
    <message>
        <source>Fills (%1)</source>
        <translation>Ejecuciones (%1)</translation>
    </message>
</context>
<context>
    <name>elite::AskView</name>
    <message>
        <source>Ask the coach</source>
        <translation>Preguntar al coach</translation>
    </message>
    <message>
        <source>Ask about something else</source>
        <translation>Preguntar por otra cosa</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Añadir una clave…</translation>
    </message>
    <message>
        <source>Your own key of OpenAI or of a compatible server</source>
        <translation>Su propia clave de OpenAI o de un servidor compatible</translation>
    </message>
    <message>
        <source>Ask about this chart</source>
        <translation>Preguntar por este gráfico</translation>
    </message>
    <message>
        <source>Or another picture</source>
        <translation>U otra imagen</translation>
    </message>
    <message>
        <source>Paste a picture</source>
        <translation>Pegar una imagen</translation>
    </message>
    <message>
        <source>From the clipboard</source>
        <translation>Del portapapeles</translation>
    </message>
    <message>
        <source>Open a picture…</source>
        <translation>Abrir una imagen…</translation>
    </message>
    <message>
        <source>PNG, JPEG or WebP</source>
        <translation>PNG, JPEG o WebP</translation>
    </message>
    <message>
        <source>Take it from the screen…</source>
        <translation>Tomarla de la pantalla…</translation>
    </message>
    <message>
        <source>Your desktop lets no program look at the screen. Use its own screenshot key, then paste.</source>
        <translation>Su escritorio no deja que ningún programa vea la pantalla. Use su propia tecla de captura y luego pegue.</translation>
    </message>
    <message>
        <source>A picture can be dropped here too. You see exactly what will be sent, and what it costs, before anything leaves this computer.</source>
        <translation>También se puede soltar aquí una imagen. Ve exactamente qué se enviará, y cuánto cuesta, antes de que algo salga de este equipo.</translation>
    </message>
    <message>
        <source>Rule coach</source>
        <translation>Coach de reglas</translation>
    </message>
    <message>
        <source>See your habits</source>
        <translation>Ver sus hábitos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The coach is thinking it over</source>
        <translation>El coach lo está pensando</translation>
    </message>
    <message>
        <source>The AI coach needs a key of your own</source>
        <translation>El coach de IA necesita una clave propia</translation>
    </message>
    <message>
        <source>A verdict costs a few cents, paid to your provider. Everything else works without it; the rule coach below needs none.</source>
        <translation>Un veredicto cuesta unos céntimos, pagados a su proveedor. Todo lo demás funciona sin él; el coach de reglas de abajo no necesita clave.</translation>
    </message>
    <message>
        <source>F8 does the same from anywhere</source>
        <translation>F8 hace lo mismo desde cualquier sitio</translation>
    </message>
    <message>
        <source>There is no chart with prices yet.</source>
        <translation>Aún no hay ningún gráfico con precios.</translation>
    </message>
    <message numerus="yes">
        <source>It looks for habits that cost you money, in your own journal, once there are %n closed trade(s).</source>
        <translation>
            <numerusform>Busca hábitos que le cuestan dinero, en su propio diario, en cuanto hay %n operación cerrada.</numerusform>
            <numerusform>Busca hábitos que le cuestan dinero, en su propio diario, en cuanto hay %n operaciones cerradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>No habit stands out in your journal.</source>
        <translation>Ningún hábito destaca en su diario.</translation>
    </message>
    <message>
        <source>Preparing</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>%1 did not answer; %2 did.</source>
        <translation>%1 no respondió; %2 sí.</translation>
    </message>
    <message>
        <source>Levels on the chart</source>
        <translation>Niveles en el gráfico</translation>
    </message>
    <message>
        <source>Entry, stop and targets as dotted lines; they are looked at only</source>
        <translation>Entrada, stop y objetivos como líneas de puntos; son solo para mirar</translation>
    </message>
</context>
<context>
    <name>elite::AxisPicker</name>
    <message>
        <source>not set</source>
        <translation>sin fijar</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>Picture with two price marks. Mark 1: %1, mark 2: %2. In use: mark %3</source>
        <translation>Imagen con dos marcas de precio. Marca 1: %1, marca 2: %2. En uso: marca %3</translation>
    </message>
</context>
<context>
    <name>elite::BacktestForm</name>
    <message>
        <source>Run backtest</source>
        <translation>Ejecutar backtest</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Run backtest (%1)</source>
        <translation>Ejecutar backtest (%1)</translation>
    </message>
    <message>
        <source>As bars, pessimistic</source>
        <translation>Como velas, pesimista</translation>
    </message>
    <message>
        <source>Every quote and trade</source>
        <translation>Cada cotización y operación</translation>
    </message>
    <message>
        <source>Open a tape file…</source>
        <translation>Abrir una grabación…</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Friction, as in paper trading</source>
        <translation>Fricción, como en la práctica</translation>
    </message>
    <message>
        <source>Open a tape</source>
        <translation>Abrir una grabación</translation>
    </message>
    <message>
        <source>Tapes (*.tape);;All files (*)</source>
        <translation>Grabaciones (*.tape);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a tape to see its fees.</source>
        <translation>Abra una grabación para ver sus comisiones.</translation>
    </message>
    <message>
        <source>Fee, maker %1, taker %2. Slippage 0.10 to 0.20 %. 3 % of orders are rejected. Delay 150 ms, in bars the next open.</source>
        <translation>Comisión, maker %1, taker %2. Deslizamiento 0,10 a 0,20 %. El 3 % de las órdenes se rechaza. Retardo 150 ms, en velas la próxima apertura.</translation>
    </message>
    <message>
        <source>A field above is wrong</source>
        <translation>Un campo de arriba es incorrecto</translation>
    </message>
    <message>
        <source>Open a tape first</source>
        <translation>Abra primero una grabación</translation>
    </message>
</context>
<context>
    <name>elite::BacktestPanel</name>
    <message>
        <source>Nothing tested yet</source>
        <translation>Aún nada probado</translation>
    </message>
    <message>
        <source>Choose a bot and a tape and run it over past prices. Every cost of paper trading is in the result, and what it rests on stands beside it.</source>
        <translation>Elija un bot y una grabación y ejecútelo sobre precios pasados. Todos los costes de la práctica están en el resultado, y al lado, en qué se basa.</translation>
    </message>
    <message>
        <source>Run backtest</source>
        <translation>Ejecutar backtest</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
    <message>
        <source>%1 (synthetic)</source>
        <translation>%1 (sintético)</translation>
    </message>
    <message>
        <source>Reading the tape</source>
        <translation>Leyendo la grabación</translation>
    </message>
    <message>
        <source>Running the bot</source>
        <translation>Ejecutando el bot</translation>
    </message>
    <message>
        <source>Looking for look-ahead</source>
        <translation>Buscando anticipación</translation>
    </message>
    <message>
        <source>Backtest of %1</source>
        <translation>Backtest de %1</translation>
    </message>
    <message>
        <source>it stops; the last result is not kept</source>
        <translation>se detiene; el último resultado no se guarda</translation>
    </message>
    <message>
        <source>Sweep of %1</source>
        <translation>Barrido de %1</translation>
    </message>
    <message>
        <source>it stops; the sets that were run are lost</source>
        <translation>se detiene; los conjuntos ejecutados se pierden</translation>
    </message>
    <message>
        <source>A sweep is running</source>
        <translation>Hay un barrido en curso</translation>
    </message>
    <message>
        <source>Open a tape and fill in the form</source>
        <translation>Abra una grabación y rellene el formulario</translation>
    </message>
    <message>
        <source>Export the backtest</source>
        <translation>Exportar el backtest</translation>
    </message>
    <message>
        <source>Trades (*.csv);;Everything (*.json)</source>
        <translation>Operaciones (*.csv);;Todo (*.json)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>It could not be saved: %1. Choose another place.</source>
        <translation>No se pudo guardar: %1. Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>elite::BacktestResults</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>En qué se basa</translation>
    </message>
    <message>
        <source>Export as CSV or JSON…</source>
        <translation>Exportar como CSV o JSON…</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Assumptions</source>
        <translation>Supuestos</translation>
    </message>
    <message>
        <source>not yet meaningful</source>
        <translation>aún no significativo</translation>
    </message>
    <message>
        <source>Result after costs</source>
        <translation>Resultado tras costes</translation>
    </message>
    <message>
        <source>buy and hold %1</source>
        <translation>comprar y mantener %1</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Tasa de acierto</translation>
    </message>
    <message>
        <source>95 %: %1 to %2</source>
        <translation>95 %: %1 a %2</translation>
    </message>
    <message>
        <source>Average trade</source>
        <translation>Operación media</translation>
    </message>
    <message>
        <source>90 %: %1 to %2</source>
        <translation>90 %: %1 a %2</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>Factor de beneficio</translation>
    </message>
    <message>
        <source>Deepest fall</source>
        <translation>Mayor caída</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costes</translation>
    </message>
    <message>
        <source>%1 of gross profit</source>
        <translation>%1 del beneficio bruto</translation>
    </message>
    <message>
        <source>no gross profit</source>
        <translation>sin beneficio bruto</translation>
    </message>
    <message>
        <source>Equity, %1</source>
        <translation>Patrimonio, %1</translation>
    </message>
    <message>
        <source>this bot</source>
        <translation>este bot</translation>
    </message>
    <message>
        <source>buy and hold</source>
        <translation>comprar y mantener</translation>
    </message>
    <message>
        <source>Fall from the last peak, %</source>
        <translation>Caída desde el último pico, %</translation>
    </message>
    <message>
        <source>Results per trade, % of its cost</source>
        <translation>Resultado por operación, % de su coste</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>SYNTHETIC, made up</source>
        <translation>SINTÉTICO, inventado</translation>
    </message>
    <message>
        <source>Bars read</source>
        <translation>Velas leídas</translation>
    </message>
    <message>
        <source>%1, %2 missing</source>
        <translation>%1, faltan %2</translation>
    </message>
    <message>
        <source>Events refused</source>
        <translation>Eventos rechazados</translation>
    </message>
    <message>
        <source>Candles count at</source>
        <translation>Las velas cuentan</translation>
    </message>
    <message>
        <source>their close</source>
        <translation>a su cierre</translation>
    </message>
    <message>
        <source>Stop and target in one bar</source>
        <translation>Stop y objetivo en una vela</translation>
    </message>
    <message>
        <source>counts as stop</source>
        <translation>cuenta como stop</translation>
    </message>
    <message>
        <source>Ambiguous exits</source>
        <translation>Salidas ambiguas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Look-ahead check</source>
        <translation>Control de anticipación</translation>
    </message>
    <message>
        <source>passed, %1 cuts</source>
        <translation>superado, %1 cortes</translation>
    </message>
    <message>
        <source>FAILED at %1 cuts</source>
        <translation>FALLIDO en %1 cortes</translation>
    </message>
    <message>
        <source>Not only luck</source>
        <translation>No solo suerte</translation>
    </message>
    <message>
        <source>%1 days: too few to say</source>
        <translation>%1 días: muy pocos para decirlo</translation>
    </message>
    <message>
        <source>%1, %2 days, try %3</source>
        <translation>%1, %2 días, intento %3</translation>
    </message>
    <message>
        <source>Repeatable</source>
        <translation>Repetible</translation>
    </message>
    <message>
        <source>hash %1…%2</source>
        <translation>hash %1…%2</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>%1 bars/s</source>
        <translation>%1 velas/s</translation>
    </message>
    <message>
        <source>%1 events/s</source>
        <translation>%1 eventos/s</translation>
    </message>
    <message>
        <source>Entered, UTC</source>
        <translation>Entrada, UTC</translation>
    </message>
    <message>
        <source>Left, UTC</source>
        <translation>Salida, UTC</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>P/L %1</source>
        <translation>G/P %1</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>▲ Long</source>
        <translation>▲ Largo</translation>
    </message>
    <message>
        <source>▼ Short</source>
        <translation>▼ Corto</translation>
    </message>
    <message>
        <source>Liquidated</source>
        <translation>Liquidada</translation>
    </message>
    <message>
        <source>Ambiguous bar</source>
        <translation>Vela ambigua</translation>
    </message>
    <message>
        <source>Trades %1</source>
        <translation>Operaciones %1</translation>
    </message>
    <message>
        <source>Refused %1</source>
        <translation>Rechazadas %1</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Deslizamiento</translation>
    </message>
    <message>
        <source>Equity at the start</source>
        <translation>Patrimonio al inicio</translation>
    </message>
    <message>
        <source>Equity at the end</source>
        <translation>Patrimonio al final</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganadas</translation>
    </message>
    <message>
        <source>All gains</source>
        <translation>Todas las ganancias</translation>
    </message>
    <message>
        <source>All losses</source>
        <translation>Todas las pérdidas</translation>
    </message>
    <message>
        <source>All exits</source>
        <translation>Todas las salidas</translation>
    </message>
    <message>
        <source>Runs cut short</source>
        <translation>Ejecuciones recortadas</translation>
    </message>
    <message>
        <source>With the same orders</source>
        <translation>Con las mismas órdenes</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Days needed</source>
        <translation>Días necesarios</translation>
    </message>
    <message>
        <source>Runs on this tape</source>
        <translation>Ejecuciones sobre esta grabación</translation>
    </message>
</context>
<context>
    <name>elite::BackupDialog</name>
    <message>
        <source>&amp;Choose where…</source>
        <translation>Elegir &amp;dónde…</translation>
    </message>
    <message>
        <source>&amp;Choose a backup…</source>
        <translation>Elegir una &amp;copia de seguridad…</translation>
    </message>
    <message>
        <source>&amp;Quit now</source>
        <translation>&amp;Salir ahora</translation>
    </message>
    <message>
        <source>&amp;Do not restore</source>
        <translation>&amp;No restaurar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back up everything</source>
        <translation>Guardar una copia de todo</translation>
    </message>
    <message>
        <source>Restore everything</source>
        <translation>Restaurar todo</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>Cuánto ha avanzado la copia de seguridad</translation>
    </message>
    <message>
        <source>How far the proof is</source>
        <translation>Cuánto ha avanzado la comprobación</translation>
    </message>
    <message>
        <source>Backups (*.tar)</source>
        <translation>Copias de seguridad (*.tar)</translation>
    </message>
    <message>
        <source>Backing up to %1</source>
        <translation>Haciendo la copia de seguridad en %1</translation>
    </message>
    <message>
        <source>Proving the backup %1</source>
        <translation>Comprobando la copia de seguridad %1</translation>
    </message>
    <message>
        <source>no backup is written</source>
        <translation>no se escribe ninguna copia de seguridad</translation>
    </message>
    <message>
        <source>nothing is restored</source>
        <translation>no se restaura nada</translation>
    </message>
    <message>
        <source>Everything is in %1</source>
        <translation>Todo está en %1</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Cancelado. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>There is no backup: %1. Nothing was changed; choose another place.</source>
        <translation>No hay copia de seguridad: %1. No se ha cambiado nada; elija otro lugar.</translation>
    </message>
    <message>
        <source>This backup cannot be restored: %1. Nothing was changed.</source>
        <translation>Esta copia de seguridad no se puede restaurar: %1. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Copying, and proving every record on the way…</source>
        <translation>Copiando, y comprobando cada registro de paso…</translation>
    </message>
    <message>
        <source>Reading all of it and proving every part. Nothing is replaced yet…</source>
        <translation>Leyéndolo todo y comprobando cada parte. Aún no se sustituye nada…</translation>
    </message>
    <message>
        <source>One file with your records, settings, charts, pictures and tapes, proved while it is written. Keys and passwords are never in it: keep your recovery code, it opens the records on another computer.</source>
        <translation>Un archivo con sus registros, ajustes, gráficos, imágenes y grabaciones, comprobado mientras se escribe. Nunca contiene claves ni contraseñas: guarde su código de recuperación, que abre los registros en otro equipo.</translation>
    </message>
    <message>
        <source>Your records are not open, so they could not be in a backup. The strip at the bottom says why.</source>
        <translation>Sus registros no están abiertos, así que no podrían estar en una copia de seguridad. La barra de abajo dice por qué.</translation>
    </message>
    <message>
        <source>A backup is read and proved first: every file by its fingerprint, every record by its chain. Only then, at the next start, it takes the place of what is here now, which is kept in a folder beside it.</source>
        <translation>Una copia de seguridad primero se lee y se comprueba: cada archivo por su huella, cada registro por su cadena. Solo entonces, en el próximo inicio, ocupa el lugar de lo que hay aquí ahora, que se conserva en una carpeta al lado.</translation>
    </message>
    <message>
        <source>The backup is sound and lies ready</source>
        <translation>La copia de seguridad es correcta y está lista</translation>
    </message>
    <message>
        <source>It is put in place when the program starts next. What is here now is moved to a folder beside it and stays. What you do until then is in that folder only.</source>
        <translation>Se coloca cuando el programa se inicie la próxima vez. Lo que hay aquí ahora pasa a una carpeta al lado y se queda. Lo que haga hasta entonces estará solo en esa carpeta.</translation>
    </message>
    <message>
        <source>Made %1 UTC by version %2: %3 records, %4 files, %5.</source>
        <translation>Hecha %1 UTC con la versión %2: %3 registros, %4 archivos, %5.</translation>
    </message>
    <message>
        <source>Its records were sealed with another key: the program will ask for their recovery code.</source>
        <translation>Sus registros se sellaron con otra clave: el programa pedirá su código de recuperación.</translation>
    </message>
</context>
<context>
    <name>elite::BalanceModel</name>
    <message>
        <source>%1: %2 in all, %3 reserved for orders, %4 free</source>
        <translation>%1: %2 en total, %3 reservado para órdenes, %4 libre</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservado</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
</context>
<context>
    <name>elite::BalancesPanel</name>
    <message>
        <source>Balances</source>
        <translation>Saldos</translation>
    </message>
    <message>
        <source>Worth of everything</source>
        <translation>Valor total</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Aún no hay cuenta</translation>
    </message>
    <message>
        <source>It opens by itself with the first feed, with practice money only.</source>
        <translation>Se abre sola con la primera fuente, solo con dinero de práctica.</translation>
    </message>
    <message>
        <source>not known, a rate is missing</source>
        <translation>desconocido, falta un tipo de cambio</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>elite::BotsPanel</name>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Closing its position</source>
        <translation>Cerrando su posición</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>HALTED</source>
        <translation>DETENIDO</translation>
    </message>
    <message>
        <source>Start on practice money</source>
        <translation>Iniciar con dinero de práctica</translation>
    </message>
    <message>
        <source>Bot</source>
        <translation>Bot</translation>
    </message>
    <message>
        <source>Instrument</source>
        <translation>Instrumento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimonio</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>Stop and close its position</source>
        <translation>Parar y cerrar su posición</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Hora, UTC</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Qué hizo</translation>
    </message>
    <message>
        <source>Why, or how it went</source>
        <translation>Por qué, o cómo fue</translation>
    </message>
    <message>
        <source>What the chosen bot did</source>
        <translation>Qué hizo el bot elegido</translation>
    </message>
    <message>
        <source>What it did and why</source>
        <translation>Qué hizo y por qué</translation>
    </message>
    <message>
        <source>Not started: all trading is halted or switched off. Release the stop first.</source>
        <translation>No iniciado: toda la negociación está detenida o desactivada. Libere primero la parada.</translation>
    </message>
    <message>
        <source>Not started: %1</source>
        <translation>No iniciado: %1</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Its own account and limits</source>
        <translation>Cuenta y límites propios</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Daily loss limit</source>
        <translation>Límite de pérdida diaria</translation>
    </message>
    <message>
        <source>Trades a day</source>
        <translation>Operaciones al día</translation>
    </message>
    <message>
        <source>Trading is switched off (ENABLE_TRADING=false)</source>
        <translation>La negociación está desactivada (ENABLE_TRADING=false)</translation>
    </message>
    <message>
        <source>Open a feed first</source>
        <translation>Abra primero una fuente</translation>
    </message>
    <message>
        <source>A field is wrong: at most 5 % a day and 50 trades a day</source>
        <translation>Un campo es incorrecto: como máximo 5 % al día y 50 operaciones al día</translation>
    </message>
    <message>
        <source>Choose a running bot</source>
        <translation>Elija un bot en marcha</translation>
    </message>
    <message>
        <source>Choose a bot that has stopped</source>
        <translation>Elija un bot parado</translation>
    </message>
    <message>
        <source>Autopilot: bots may send practice orders without asking</source>
        <translation>Piloto automático: los bots pueden enviar órdenes de práctica sin preguntar</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Enviado hoy</translation>
    </message>
    <message>
        <source>Not started: the ledger is not open yet, so its trades could not be kept.</source>
        <translation>No iniciado: el libro mayor aún no está abierto, así que no se podrían guardar sus operaciones.</translation>
    </message>
    <message>
        <source>Autopilot stays as it is: ENABLE_AUTOPILOT decides it, set in %1.</source>
        <translation>El piloto automático queda como está: lo decide ENABLE_AUTOPILOT, fijado en %1.</translation>
    </message>
    <message>
        <source>Waits: prices are old</source>
        <translation>Espera: los precios son viejos</translation>
    </message>
    <message>
        <source>Waits: autopilot is off</source>
        <translation>Espera: piloto automático apagado</translation>
    </message>
    <message>
        <source>Waits: trading is switched off</source>
        <translation>Espera: negociación desactivada</translation>
    </message>
    <message>
        <source>Waits: daily loss limit</source>
        <translation>Espera: límite de pérdida diaria</translation>
    </message>
    <message numerus="yes">
        <source>Waits: %n trade(s) today, the most</source>
        <translation>
            <numerusform>Espera: %n operación hoy, el máximo</numerusform>
            <numerusform>Espera: %n operaciones hoy, el máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>Waits: the feed is over</source>
        <translation>Espera: la fuente ha terminado</translation>
    </message>
    <message>
        <source>Waits: the feed stands still</source>
        <translation>Espera: la fuente está parada</translation>
    </message>
    <message>
        <source>A bot trades in your practice run, on money of its own and with the same costs and guardrails as you. Everything it does is in the ledger: it goes on after a restart, and its trades stand in the journal under its name.</source>
        <translation>Un bot opera en su práctica, con dinero propio y los mismos costes y límites que usted. Todo lo que hace está en el libro mayor: sigue tras un reinicio, y sus operaciones aparecen en el diario con su nombre.</translation>
    </message>
    <message>
        <source>Switch autopilot on first</source>
        <translation>Active primero el piloto automático</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>No bots in this run</source>
        <translation>No hay bots en esta práctica</translation>
    </message>
    <message>
        <source>Choose one beside this, and it trades on practice money of its own. What it holds, what it did and why stand here, order by order.</source>
        <translation>Elija uno al lado: opera con dinero de práctica propio. Lo que tiene, lo que hizo y por qué aparece aquí, orden por orden.</translation>
    </message>
</context>
<context>
    <name>elite::ChartAlerts</name>
    <message>
        <source>&amp;Alert on this line…</source>
        <translation>&amp;Alerta en esta línea…</translation>
    </message>
    <message>
        <source>Delete its alert</source>
        <translation>Borrar su alerta</translation>
    </message>
    <message>
        <source>&amp;Alert when the price crosses it</source>
        <translation>&amp;Alerta cuando el precio la cruce</translation>
    </message>
    <message>
        <source>Alert e&amp;very time it is crossed</source>
        <translation>Alerta cada &amp;vez que se cruce</translation>
    </message>
    <message>
        <source>Alert at %1</source>
        <translation>Alerta en %1</translation>
    </message>
    <message>
        <source>All alerts…</source>
        <translation>Todas las alertas…</translation>
    </message>
    <message>
        <source>Alert at a price</source>
        <translation>Alerta en un precio</translation>
    </message>
    <message>
        <source>There is no alert yet</source>
        <translation>Aún no hay ninguna alerta</translation>
    </message>
    <message>
        <source>Alerts are kept in your records, which are not open. Nothing was changed; try again when the strip at the bottom says that they are.</source>
        <translation>Las alertas se guardan en sus registros, que no están abiertos. No se ha cambiado nada; inténtelo de nuevo cuando la barra de abajo diga que lo están.</translation>
    </message>
    <message>
        <source>Alert on a line</source>
        <translation>Alerta en una línea</translation>
    </message>
    <message>
        <source>There is no alert on this line</source>
        <translation>No hay ninguna alerta en esta línea</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
</context>
<context>
    <name>elite::ChartDesk</name>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Exchange (UTC)</source>
        <translation>Bolsa (UTC)</translation>
    </message>
    <message>
        <source>Charts s&amp;ide by side</source>
        <translation>Gráf&amp;icos lado a lado</translation>
    </message>
    <message>
        <source>The charts of the last time could not be restored</source>
        <translation>No se pudieron restaurar los gráficos de la última vez</translation>
    </message>
    <message>
        <source>One new chart is shown. Your drawings are kept. (%1)</source>
        <translation>Se muestra un gráfico nuevo. Sus dibujos se conservan. (%1)</translation>
    </message>
    <message>
        <source>The layout of the charts could not be kept</source>
        <translation>No se pudo guardar la disposición de los gráficos</translation>
    </message>
    <message>
        <source>The drawings could not be kept</source>
        <translation>No se pudieron guardar los dibujos</translation>
    </message>
    <message>
        <source>They stay on the chart until you close the program. %1</source>
        <translation>Permanecen en el gráfico hasta que cierre el programa. %1</translation>
    </message>
    <message>
        <source>Not all drawings of %1 fit</source>
        <translation>No caben todos los dibujos de %1</translation>
    </message>
    <message>
        <source>A symbol takes %1. The others stay in their file; delete some and start again.</source>
        <translation>Un símbolo admite %1. Los demás quedan en su archivo; elimine algunos y reinicie el programa.</translation>
    </message>
    <message>
        <source>The drawings of %1 cannot be read</source>
        <translation>No se pueden leer los dibujos de %1</translation>
    </message>
    <message>
        <source>The file cannot be used (%1). It stays where it is.</source>
        <translation>El archivo no se puede usar (%1). Se queda donde está.</translation>
    </message>
    <message>
        <source>The file is damaged (%1). It is kept as %2.</source>
        <translation>El archivo está dañado (%1). Se conserva como %2.</translation>
    </message>
    <message>
        <source>Your drawings are kept in a file for now</source>
        <translation>Sus dibujos se guardan por ahora en un archivo</translation>
    </message>
</context>
<context>
    <name>elite::ChartFeeds</name>
    <message>
        <source>%1: nothing was heard for too long</source>
        <translation>%1: sin noticias durante demasiado tiempo</translation>
    </message>
</context>
<context>
    <name>elite::ChartHeader</name>
    <message>
        <source>Link colour: charts of one colour show the same symbol</source>
        <translation>Color de enlace: los gráficos de un color muestran el mismo símbolo</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>All timeframes</source>
        <translation>Todos los intervalos</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Screenshot of the chart</source>
        <translation>Captura del gráfico</translation>
    </message>
    <message>
        <source>Ask the coach</source>
        <translation>Preguntar al coach</translation>
    </message>
    <message>
        <source>Ask the coach about this chart (F8)</source>
        <translation>Preguntar al coach por este gráfico (F8)</translation>
    </message>
    <message>
        <source>Another length…</source>
        <translation>Otra duración…</translation>
    </message>
    <message>
        <source>Not linked</source>
        <translation>Sin enlazar</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Symbol %1, choose another one</source>
        <translation>Símbolo %1, elegir otro</translation>
    </message>
    <message>
        <source>Choose another symbol</source>
        <translation>Elegir otro símbolo</translation>
    </message>
    <message>
        <source>All timeframes, now %1</source>
        <translation>Todos los intervalos, ahora %1</translation>
    </message>
    <message>
        <source>This feed has no prices finer than %1</source>
        <translation>Esta fuente no tiene precios más finos que %1</translation>
    </message>
    <message>
        <source>Style of the prices: %1</source>
        <translation>Estilo de los precios: %1</translation>
    </message>
    <message>
        <source>Source of the prices: %1</source>
        <translation>Origen de los precios: %1</translation>
    </message>
</context>
<context>
    <name>elite::ChartOrders</name>
    <message>
        <source>The order was not cancelled</source>
        <translation>La orden no se canceló</translation>
    </message>
    <message>
        <source>The position was not closed</source>
        <translation>La posición no se cerró</translation>
    </message>
    <message>
        <source>The order was not moved</source>
        <translation>La orden no se movió</translation>
    </message>
    <message>
        <source>The ledger could not keep it, so it was not done: %1</source>
        <translation>El libro mayor no pudo guardarlo, así que no se hizo: %1</translation>
    </message>
</context>
<context>
    <name>elite::ChartPanel</name>
    <message>
        <source>There is no chart with prices yet.</source>
        <translation>Aún no hay ningún gráfico con precios.</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Reading the prices of %1</source>
        <translation>Leyendo los precios de %1</translation>
    </message>
    <message>
        <source>the hidden symbol</source>
        <translation>el símbolo oculto</translation>
    </message>
    <message>
        <source>%1 is not possible here</source>
        <translation>%1 no es posible aquí</translation>
    </message>
    <message>
        <source>This feed has no prices finer than %1. The chart stays as it is.</source>
        <translation>Esta fuente no tiene precios más finos que %1. El gráfico queda como está.</translation>
    </message>
    <message>
        <source>Waiting for the first price of %1</source>
        <translation>Esperando el primer precio de %1</translation>
    </message>
    <message>
        <source>Read drawings from a file</source>
        <translation>Leer dibujos de un archivo</translation>
    </message>
    <message>
        <source>The picture is in the clipboard</source>
        <translation>La imagen está en el portapapeles</translation>
    </message>
    <message>
        <source>Save the picture of the chart</source>
        <translation>Guardar la imagen del gráfico</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Document (*.pdf)</source>
        <translation>Documento (*.pdf)</translation>
    </message>
    <message>
        <source>The picture is saved</source>
        <translation>La imagen está guardada</translation>
    </message>
    <message>
        <source>The picture could not be saved</source>
        <translation>No se pudo guardar la imagen</translation>
    </message>
    <message>
        <source>%1 cannot be written. Nothing was changed; choose another folder.</source>
        <translation>No se puede escribir %1. No se ha cambiado nada; elija otra carpeta.</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Nombre de la plantilla</translation>
    </message>
    <message>
        <source>The template “%1” cannot be used</source>
        <translation>No se puede usar la plantilla «%1»</translation>
    </message>
    <message>
        <source>%1. The chart stays as it is.</source>
        <translation>%1. El gráfico queda como está.</translation>
    </message>
    <message>
        <source>Export the chart</source>
        <translation>Exportar el gráfico</translation>
    </message>
    <message>
        <source>Chart (*.json)</source>
        <translation>Gráfico (*.json)</translation>
    </message>
    <message>
        <source>The chart could not be exported</source>
        <translation>No se pudo exportar el gráfico</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>No se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>Import a chart</source>
        <translation>Importar un gráfico</translation>
    </message>
    <message>
        <source>%1 was not read</source>
        <translation>%1 no se leyó</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>No symbols yet</source>
        <translation>Aún no hay símbolos</translation>
    </message>
    <message>
        <source>&amp;Change %1…</source>
        <translation>&amp;Cambiar %1…</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Un&amp;lock</source>
        <translation>Des&amp;bloquear</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <source>Lock or unlock a drawing</source>
        <translation>Bloquear o desbloquear un dibujo</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>Hide or show a drawing</source>
        <translation>Ocultar o mostrar un dibujo</translation>
    </message>
    <message>
        <source>Order of drawings</source>
        <translation>Orden de los dibujos</translation>
    </message>
    <message>
        <source>Bring to &amp;front</source>
        <translation>Traer al &amp;frente</translation>
    </message>
    <message>
        <source>Send to &amp;back</source>
        <translation>Enviar al fo&amp;ndo</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>&amp;Scale</source>
        <translation>E&amp;scala</translation>
    </message>
    <message>
        <source>&amp;Fit the prices</source>
        <translation>&amp;Ajustar los precios</translation>
    </message>
    <message>
        <source>St&amp;yle</source>
        <translation>Es&amp;tilo</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>M&amp;ostrar</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Session breaks</source>
        <translation>Cortes de sesión</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>Último precio</translation>
    </message>
    <message>
        <source>Countdown to the close</source>
        <translation>Cuenta atrás hasta el cierre</translation>
    </message>
    <message>
        <source>Bid and ask</source>
        <translation>Compra y venta</translation>
    </message>
    <message>
        <source>High and low</source>
        <translation>Máximo y mínimo</translation>
    </message>
    <message>
        <source>Copy the price %1</source>
        <translation>Copiar el precio %1</translation>
    </message>
    <message>
        <source>&amp;Indicators…</source>
        <translation>I&amp;ndicadores…</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Dibujar</translation>
    </message>
    <message>
        <source>&amp;Objects…</source>
        <translation>&amp;Objetos…</translation>
    </message>
    <message>
        <source>Co&amp;mpare with</source>
        <translation>Co&amp;mparar con</translation>
    </message>
    <message>
        <source>&amp;Go to date…</source>
        <translation>&amp;Ir a la fecha…</translation>
    </message>
    <message>
        <source>Newest &amp;bar</source>
        <translation>Ú&amp;ltima vela</translation>
    </message>
    <message>
        <source>Copy &amp;picture</source>
        <translation>&amp;Copiar imagen</translation>
    </message>
    <message>
        <source>Save pict&amp;ure…</source>
        <translation>G&amp;uardar imagen…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>Imp&amp;rimir…</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Plantillas</translation>
    </message>
    <message>
        <source>&amp;Save as template…</source>
        <translation>&amp;Guardar como plantilla…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Impor&amp;t…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Colours…</source>
        <translation>&amp;Colores…</translation>
    </message>
    <message>
        <source>Read a chart from a file</source>
        <translation>Leer un gráfico de un archivo</translation>
    </message>
    <message>
        <source>Style of the chart</source>
        <translation>Estilo del gráfico</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>Plantilla %1</translation>
    </message>
    <message>
        <source>Symbol %1 to %2</source>
        <translation>Símbolo %1 a %2</translation>
    </message>
    <message>
        <source>Timeframe %1 to %2</source>
        <translation>Intervalo %1 a %2</translation>
    </message>
    <message>
        <source>No longer compare with %1</source>
        <translation>Dejar de comparar con %1</translation>
    </message>
    <message>
        <source>Compare with %1</source>
        <translation>Comparar con %1</translation>
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
    <message>
        <source>High</source>
        <comment>highest price in sight</comment>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>lowest price in sight</comment>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>hidden symbol</source>
        <translation>símbolo oculto</translation>
    </message>
</context>
<context>
    <name>elite::ChatDialog</name>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Cancel the question</source>
        <translation>Cancelar la pregunta</translation>
    </message>
    <message>
        <source>Ask more</source>
        <translation>Preguntar más</translation>
    </message>
    <message>
        <source>About the verdict on %1</source>
        <translation>Sobre el veredicto de %1</translation>
    </message>
    <message>
        <source>The bars, the verdict and this conversation are sent each time; no picture, no balance, no account.</source>
        <translation>Cada vez se envían las velas, el veredicto y esta conversación; ni imagen, ni saldo, ni cuenta.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Su pregunta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>Preguntando</translation>
    </message>
    <message>
        <source>MOCK</source>
        <translation>MOCK</translation>
    </message>
    <message>
        <source>I agree that this text may be sent to the service of my key</source>
        <translation>Acepto que este texto pueda enviarse al servicio de mi clave</translation>
    </message>
    <message>
        <source>About your journal</source>
        <translation>Sobre su diario</translation>
    </message>
    <message>
        <source>Your closed trades in R, your habits and this conversation are sent each time; no size, no money, no account.</source>
        <translation>Cada vez se envían sus operaciones cerradas en R, sus hábitos y esta conversación; ni tamaños, ni dinero, ni cuenta.</translation>
    </message>
    <message>
        <source>The data that is sent with each question</source>
        <translation>Los datos que se envían con cada pregunta</translation>
    </message>
    <message>
        <source>Show what is sent</source>
        <translation>Mostrar lo que se envía</translation>
    </message>
    <message>
        <source>Hide what is sent</source>
        <translation>Ocultar lo que se envía</translation>
    </message>
    <message>
        <source>Your monthly cap would be passed; raise it in the settings.</source>
        <translation>Se superaría su tope mensual; súbalo en los ajustes.</translation>
    </message>
    <message>
        <source>Next question: about %1, %2 tokens, to %3</source>
        <translation>Próxima pregunta: unos %1, %2 tokens, a %3</translation>
    </message>
    <message>
        <source>Agree first, or close.</source>
        <translation>Acepte primero, o cierre.</translation>
    </message>
    <message>
        <source>not in the data that was sent: %1</source>
        <translation>no está en los datos enviados: %1</translation>
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
    <name>elite::CoachDesk</name>
    <message>
        <source>The coach has cost %1 today</source>
        <translation>El coach ha costado %1 hoy</translation>
    </message>
    <message>
        <source>That is more than you wanted to hear about. Nothing is stopped; the monthly cap in the settings does that.</source>
        <translation>Es más de lo que quería sin aviso. Nada se detiene; de eso se encarga el límite mensual de los ajustes.</translation>
    </message>
    <message>
        <source>Open the settings</source>
        <translation>Abrir los ajustes</translation>
    </message>
    <message>
        <source>&amp;Ask the coach about the chart</source>
        <translation>&amp;Preguntar al coach por el gráfico</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message numerus="yes">
        <source>The key “%1” is older than %n day(s)</source>
        <translation>
            <numerusform>La clave «%1» tiene más de %n día</numerusform>
            <numerusform>La clave «%1» tiene más de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace it: the new one is checked and used for the next request while running ones finish.</source>
        <translation>Sustitúyala: la nueva se comprueba y se usa en la próxima petición mientras acaban las que están en curso.</translation>
    </message>
    <message>
        <source>Open the keys</source>
        <translation>Abrir las claves</translation>
    </message>
    <message>
        <source>The ticket shows another symbol</source>
        <translation>El ticket muestra otro símbolo</translation>
    </message>
    <message>
        <source>Nothing was filled in. Choose %1 first, then fill the ticket again.</source>
        <translation>No se rellenó nada. Elija primero %1 y rellene el ticket de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Set up the AI coach…</source>
        <translation>Confi&amp;gurar el coach de IA…</translation>
    </message>
    <message>
        <source>&amp;Clear the coach&apos;s levels</source>
        <translation>Quitar los &amp;niveles del coach</translation>
    </message>
    <message>
        <source>The guardrails were not changed</source>
        <translation>Los límites no se cambiaron</translation>
    </message>
    <message>
        <source>It counts at once. Loosen it on the guardrails page, from the next trading day on.</source>
        <translation>Cuenta al momento. Aflójelo en la página de límites, desde el próximo día de negociación.</translation>
    </message>
    <message>
        <source>The ledger did not take it. Nothing was changed; try again.</source>
        <translation>El libro mayor no lo aceptó. No se ha cambiado nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>To buy; the order is not sent yet.</source>
        <translation>Compra; la orden aún no se ha enviado.</translation>
    </message>
    <message>
        <source>To sell; the order is not sent yet.</source>
        <translation>Venta; la orden aún no se ha enviado.</translation>
    </message>
    <message>
        <source>A long position is open.</source>
        <translation>Hay una posición larga abierta.</translation>
    </message>
    <message>
        <source>A short position is open.</source>
        <translation>Hay una posición corta abierta.</translation>
    </message>
    <message>
        <source>Your guardrails are stricter now</source>
        <translation>Sus límites son ahora más estrictos</translation>
    </message>
    <message>
        <source>There is no alert</source>
        <translation>No hay alerta</translation>
    </message>
    <message>
        <source>The open prices do not have %1. Open its market, then set the alert again.</source>
        <translation>Los precios abiertos no incluyen %1. Abra su mercado y ponga la alerta de nuevo.</translation>
    </message>
    <message>
        <source>the coach is wrong (%1)</source>
        <translation>el coach se equivoca (%1)</translation>
    </message>
    <message>
        <source>You will be told when the coach is wrong</source>
        <translation>Se le avisará si el coach se equivoca</translation>
    </message>
    <message>
        <source>%1, once it crosses %2. Chart &gt; Alerts has all of them.</source>
        <translation>%1, en cuanto cruce %2. Todas están en Gráfico &gt; Alertas.</translation>
    </message>
    <message>
        <source>Alerts are kept in your records, which are not open. Nothing was changed.</source>
        <translation>Las alertas se guardan en sus registros, que no están abiertos. No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>elite::CoachPanel</name>
    <message>
        <source>Part of the coach</source>
        <translation>Parte del coach</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Past</source>
        <translation>Anteriores</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Hábitos</translation>
    </message>
    <message>
        <source>There is no chart with prices to ask about yet.</source>
        <translation>Aún no hay un gráfico con precios por el que preguntar.</translation>
    </message>
    <message>
        <source>Open a picture</source>
        <translation>Abrir una imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>The screen could not be read. Use your system&apos;s screenshot, then paste.</source>
        <translation>No se pudo leer la pantalla. Use la captura de su sistema y péguela.</translation>
    </message>
    <message>
        <source>Your desktop offers no picture of the screen to programs. Use its own screenshot key, then paste.</source>
        <translation>Su escritorio no da a los programas imagen de la pantalla. Use su propia tecla de captura y luego pegue.</translation>
    </message>
    <message>
        <source>Your desktop asks what to show.</source>
        <translation>Su escritorio pregunta qué mostrar.</translation>
    </message>
</context>
<context>
    <name>elite::CoachWizard</name>
    <message>
        <source>Why, and what it costs</source>
        <translation>Por qué, y cuánto cuesta</translation>
    </message>
    <message>
        <source>Paste the key</source>
        <translation>Pegar la clave</translation>
    </message>
    <message>
        <source>Check and store</source>
        <translation>Comprobar y guardar</translation>
    </message>
    <message>
        <source>Try it on a chart</source>
        <translation>Probar en un gráfico</translation>
    </message>
    <message>
        <source>Monthly cap</source>
        <translation>Tope mensual</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Set up the AI coach</source>
        <translation>Configurar el coach de IA</translation>
    </message>
    <message>
        <source>Optional. Everything else works without a key; the rule coach needs none.</source>
        <translation>Opcional. Todo lo demás funciona sin clave; el coach de reglas no necesita ninguna.</translation>
    </message>
    <message>
        <source>Finish later</source>
        <translation>Acabar más tarde</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Go on with this key</source>
        <translation>Seguir con esta clave</translation>
    </message>
    <message>
        <source>Choose first where the key is kept.</source>
        <translation>Elija primero dónde se guarda la clave.</translation>
    </message>
    <message>
        <source>Paste the key first.</source>
        <translation>Pegue primero la clave.</translation>
    </message>
    <message>
        <source>the key is kept</source>
        <translation>la clave queda guardada</translation>
    </message>
    <message>
        <source>nothing is kept yet</source>
        <translation>aún no se guarda nada</translation>
    </message>
    <message>
        <source>“%1” (%2) is there already. Go on with it, or paste another one beside it.</source>
        <translation>«%1» (%2) ya está ahí. Siga con ella, o pegue otra además.</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s): %1</source>
        <translation>
            <numerusform>%n carácter: %1</numerusform>
            <numerusform>%n caracteres: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking your key</source>
        <translation>Comprobando su clave</translation>
    </message>
    <message>
        <source>With a free list of models. Nothing about you or your charts is sent.</source>
        <translation>Con una lista gratuita de modelos. No se envía nada sobre usted ni sus gráficos.</translation>
    </message>
    <message>
        <source>The service rejected this key, so it was not stored. Copy it again, or make a new one.</source>
        <translation>El servicio rechazó esta clave, así que no se guardó. Cópiela otra vez o cree una nueva.</translation>
    </message>
    <message>
        <source>There is no chart with prices yet. Open one and press F8; the key is kept.</source>
        <translation>Aún no hay ningún gráfico con precios. Abra uno y pulse F8; la clave queda guardada.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Show what would be sent…</source>
        <translation>Mostrar lo que se enviaría…</translation>
    </message>
    <message>
        <source>It cost %1 and took %2 s. The verdict stands in the coach panel.</source>
        <translation>Costó %1 y tardó %2 s. El veredicto está en el panel del coach.</translation>
    </message>
    <message>
        <source>about %1 a verdict</source>
        <translation>unos %1 por veredicto</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <source>A second opinion on your chart</source>
        <translation>Una segunda opinión sobre su gráfico</translation>
    </message>
    <message>
        <source>The coach looks at the chart you show it, says what it would do and what would prove it wrong, and is scored later on what really happened.</source>
        <translation>El coach mira el gráfico que usted le muestra, dice qué haría y qué lo desmentiría, y se puntúa después por lo que pasó de verdad.</translation>
    </message>
    <message>
        <source>You pay the provider, not us</source>
        <translation>Usted paga al proveedor, no a nosotros</translation>
    </message>
    <message>
        <source>With a key of your own. Each cost is told before you send and kept in your own list after.</source>
        <translation>Con una clave propia. Cada coste se dice antes de enviar y se guarda después en su propia lista.</translation>
    </message>
    <message>
        <source>You see exactly what is sent</source>
        <translation>Ve exactamente qué se envía</translation>
    </message>
    <message>
        <source>The picture, the bars in it as numbers, your plan. Never balances, account numbers or keys. Nothing is sent without your press.</source>
        <translation>La imagen, sus velas como números, su plan. Nunca saldos, números de cuenta ni claves. Nada se envía sin que usted pulse.</translation>
    </message>
    <message>
        <source>It can only advise</source>
        <translation>Solo puede aconsejar</translation>
    </message>
    <message>
        <source>It cannot send an order, enlarge one or loosen a limit. Every price it names is checked against the bars.</source>
        <translation>No puede enviar ni ampliar una orden, ni aflojar un límite. Cada precio que nombra se comprueba con las velas.</translation>
    </message>
    <message>
        <source>The key stays in your system&apos;s keychain</source>
        <translation>La clave queda en el llavero de su sistema</translation>
    </message>
    <message>
        <source>It goes to %1 and nowhere else.</source>
        <translation>Va a %1 y a ningún otro sitio.</translation>
    </message>
    <message>
        <source>Paste your key</source>
        <translation>Pegue su clave</translation>
    </message>
    <message>
        <source>Make one where you have your account, for OpenAI at platform.openai.com/api-keys, for a project, not for administration. It is not shown here, no file or log holds it, and the clipboard is cleared 10 seconds later.</source>
        <translation>Cree una donde tiene su cuenta, para OpenAI en platform.openai.com/api-keys, para un proyecto, no para administración. Aquí no se muestra, ningún archivo ni registro la contiene, y el portapapeles se vacía 10 segundos después.</translation>
    </message>
    <message>
        <source>paste here, nothing is shown</source>
        <translation>pegue aquí, no se muestra nada</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clave</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>for you only, for example: Work</source>
        <translation>solo para usted, por ejemplo: Trabajo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Where it will be kept</source>
        <translation>Dónde se guardará</translation>
    </message>
    <message>
        <source>Next you see exactly which picture would be sent, with sizes and money covered, before anything leaves this computer.</source>
        <translation>A continuación ve exactamente qué imagen se enviaría, con tamaños y dinero cubiertos, antes de que algo salga de este equipo.</translation>
    </message>
    <message>
        <source>Your key works</source>
        <translation>Su clave funciona</translation>
    </message>
    <message>
        <source>Your key is kept</source>
        <translation>Su clave está guardada</translation>
    </message>
    <message>
        <source>Checked with a free list of models. Nothing about you or your charts was sent.</source>
        <translation>Comprobada con una lista gratuita de modelos. No se envió nada sobre usted ni sus gráficos.</translation>
    </message>
    <message>
        <source>First 7 and last 4 characters. To replace it, go back and paste another one.</source>
        <translation>Primeros 7 y últimos 4 caracteres. Para cambiarla, vuelva atrás y pegue otra.</translation>
    </message>
    <message>
        <source>Asked first; we switch before it ends and say so.</source>
        <translation>Se le pregunta primero; cambiamos antes de que termine y lo decimos.</translation>
    </message>
    <message>
        <source>Asked when %1 does not answer.</source>
        <translation>Se le pregunta cuando %1 no responde.</translation>
    </message>
    <message>
        <source>A restricted key</source>
        <translation>Una clave restringida</translation>
    </message>
    <message>
        <source>It may not list models, so the first one that answers is used.</source>
        <translation>No puede listar modelos, así que se usa el primero que responde.</translation>
    </message>
    <message>
        <source>Replace it by %1</source>
        <translation>Cambiarla antes del %1</translation>
    </message>
    <message numerus="yes">
        <source>We remind you after %n day(s). Old and new key overlap, nothing stops.</source>
        <translation>
            <numerusform>Le recordamos tras %n día. La clave antigua y la nueva se solapan, nada se para.</numerusform>
            <numerusform>Le recordamos tras %n días. La clave antigua y la nueva se solapan, nada se para.</numerusform>
        </translation>
    </message>
    <message>
        <source>The chart in use is shown exactly as it would be sent. You can cover and cut it, and you see what the answer will cost. You may skip this.</source>
        <translation>El gráfico en uso se muestra tal como se enviaría. Puede cubrirlo y recortarlo, y ve cuánto costará la respuesta. Puede saltarse esto.</translation>
    </message>
    <message>
        <source>What it may cost</source>
        <translation>Cuánto puede costar</translation>
    </message>
    <message>
        <source>No request is sent once the month has cost as much as the cap. The alert only tells you. Empty or 0: none.</source>
        <translation>No se envía ninguna solicitud cuando el mes ha costado tanto como el tope. El aviso solo se lo dice. Vacío o 0: ninguno.</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>&amp;Monthly cap</source>
        <translation>Tope &amp;mensual</translation>
    </message>
    <message>
        <source>Daily &amp;alert</source>
        <translation>&amp;Aviso diario</translation>
    </message>
    <message>
        <source>Usage and cost stand under Record in the coach panel and can be exported.</source>
        <translation>El uso y el coste están en Historial, en el panel del coach, y se pueden exportar.</translation>
    </message>
    <message>
        <source>The coach is answering. Wait for it, or cancel.</source>
        <translation>El coach está respondiendo. Espérelo o cancele.</translation>
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
    <name>elite::ConfirmPage</name>
    <message>
        <source>Most you can lose in a day</source>
        <translation>Lo máximo que puede perder en un día</translation>
    </message>
    <message>
        <source>Most at risk in one trade</source>
        <translation>Riesgo máximo en una operación</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>May withdraw</source>
        <translation>Puede retirar</translation>
    </message>
    <message>
        <source>I accept %1 of the size while the evidence is weak</source>
        <translation>Acepto %1 del tamaño mientras la evidencia sea débil</translation>
    </message>
    <message>
        <source>How to confirm</source>
        <translation>Cómo confirmar</translation>
    </message>
    <message>
        <source>Stay on paper</source>
        <translation>Seguir en papel</translation>
    </message>
    <message>
        <source>From here on it is real money</source>
        <translation>Desde aquí es dinero real</translation>
    </message>
    <message>
        <source>Nothing has changed yet. Closing this window keeps you on paper.</source>
        <translation>Aún no ha cambiado nada. Si cierra esta ventana, sigue en papel.</translation>
    </message>
    <message>
        <source>Back to paper is one click, at any time. It also happens by itself on a daily-loss stop, a broken record, a changed key, when the permit ends or the program does.</source>
        <translation>Volver al papel es un clic, en cualquier momento. También ocurre solo con un stop por pérdida diaria, un historial dañado, una clave cambiada, o cuando termina el permiso o el programa.</translation>
    </message>
    <message>
        <source>Back to the record</source>
        <translation>Volver al historial</translation>
    </message>
    <message>
        <source>Go live with %1 size</source>
        <translation>Pasar a real con %1 del tamaño</translation>
    </message>
    <message>
        <source>Go live</source>
        <translation>Pasar a real</translation>
    </message>
    <message>
        <source>Most the program may hold</source>
        <translation>Lo máximo que el programa puede tener</translation>
    </message>
    <message>
        <source>A gap, an outage or a fast market can make a loss larger than these limits. They stop new orders; they cannot promise a price.</source>
        <translation>Un salto, una caída del servicio o un mercado rápido pueden causar una pérdida mayor que estos límites. Paran órdenes nuevas; no pueden prometer un precio.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Bolsa</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Add a key of this venue…</source>
        <translation>Añadir una clave de esta bolsa…</translation>
    </message>
    <message>
        <source>Dead man&apos;s switch</source>
        <translation>Interruptor de hombre muerto</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 s</translation>
    </message>
    <message>
        <source>none at this venue</source>
        <translation>ninguno en esta bolsa</translation>
    </message>
    <message>
        <source>If this computer dies, open orders stay at the venue until you cancel them there.</source>
        <translation>Si este equipo falla, las órdenes abiertas quedan en la bolsa hasta que usted las cancele allí.</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>aún sin preguntar</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who trades</source>
        <translation>Quién opera</translation>
    </message>
    <message>
        <source>you, by hand</source>
        <translation>usted, a mano</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Símbolos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 until evidence grows</source>
        <translation>%1 hasta que crezca la evidencia</translation>
    </message>
    <message>
        <source>Orders a day</source>
        <translation>Órdenes al día</translation>
    </message>
    <message>
        <source>Permit ends</source>
        <translation>Fin del permiso</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Type the words</source>
        <translation>Escribir las palabras</translation>
    </message>
    <message>
        <source>Authenticator code</source>
        <translation>Código del autenticador</translation>
    </message>
    <message>
        <source>Two-factor sign-in is on, so the words are not enough</source>
        <translation>El segundo factor está activo, así que las palabras no bastan</translation>
    </message>
    <message>
        <source>Two-factor sign-in is off; turn it on in Settings &gt; Security</source>
        <translation>El segundo factor está desactivado; actívelo en Ajustes &gt; Seguridad</translation>
    </message>
    <message>
        <source>Give a fresh code of your authenticator</source>
        <translation>Escriba un código nuevo de su autenticador</translation>
    </message>
    <message>
        <source>Type &lt;b&gt;%1&lt;/b&gt; to confirm that you can lose this money</source>
        <translation>Escriba &lt;b&gt;%1&lt;/b&gt; para confirmar que puede perder este dinero</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Las palabras</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>operar</translation>
    </message>
    <message>
        <source>the venue does not say</source>
        <translation>la bolsa no lo dice</translation>
    </message>
    <message>
        <source>yes: not allowed here</source>
        <translation>sí: aquí no se permite</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>The venue has to say that the key may trade and not withdraw</source>
        <translation>La bolsa tiene que decir que la clave puede operar y no retirar</translation>
    </message>
    <message>
        <source>Set the most that the program may hold</source>
        <translation>Fije lo máximo que el programa puede tener</translation>
    </message>
    <message>
        <source>Accept the reduced size first</source>
        <translation>Acepte primero el tamaño reducido</translation>
    </message>
    <message>
        <source>Confirm with the words or the code first</source>
        <translation>Confirme primero con las palabras o el código</translation>
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
    <name>elite::CsvPreview</name>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>Qué contiene la columna %1</translation>
    </message>
</context>
<context>
    <name>elite::DepthPanel</name>
    <message>
        <source>Order book</source>
        <translation>Libro de órdenes</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>No order book</source>
        <translation>Sin libro de órdenes</translation>
    </message>
    <message>
        <source>This feed has none for the symbol, or it waits for a sound one. A book that may be wrong is never shown.</source>
        <translation>Esta fuente no tiene ninguno para el símbolo o espera uno fiable. Un libro que puede ser erróneo no se muestra nunca.</translation>
    </message>
    <message>
        <source>No trades yet</source>
        <translation>Aún no hay operaciones</translation>
    </message>
    <message>
        <source>Public trades stand here as they come.</source>
        <translation>Las operaciones públicas aparecen aquí según llegan.</translation>
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
    <name>elite::DrawingBar</name>
    <message>
        <source>Drawing tools</source>
        <translation>Herramientas de dibujo</translation>
    </message>
    <message>
        <source>Pointer</source>
        <translation>Puntero</translation>
    </message>
    <message>
        <source>Snap to open, high, low and close</source>
        <translation>Ajustar a apertura, máximo, mínimo y cierre</translation>
    </message>
    <message>
        <source>Keep the tool after drawing</source>
        <translation>Mantener la herramienta tras dibujar</translation>
    </message>
    <message>
        <source>Lock all drawings</source>
        <translation>Bloquear todos los dibujos</translation>
    </message>
    <message>
        <source>Hide all drawings</source>
        <translation>Ocultar todos los dibujos</translation>
    </message>
    <message>
        <source>List of objects</source>
        <translation>Lista de objetos</translation>
    </message>
    <message>
        <source>Delete all drawings</source>
        <translation>Eliminar todos los dibujos</translation>
    </message>
    <message>
        <source>%1; hold for more</source>
        <translation>%1; mantenga pulsado para más</translation>
    </message>
    <message>
        <source>More drawing tools</source>
        <translation>Más herramientas de dibujo</translation>
    </message>
</context>
<context>
    <name>elite::DrawingDialog</name>
    <message>
        <source>Tint its area</source>
        <translation>Teñir su área</translation>
    </message>
    <message>
        <source>Lock it in place</source>
        <translation>Bloquear en su sitio</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Discreto</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Color %1</translation>
    </message>
    <message>
        <source> px</source>
        <comment>pixels, unit of a line&apos;s width</comment>
        <translation> px</translation>
    </message>
    <message>
        <source>Solid</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Dashed</source>
        <translation>Discontinua</translation>
    </message>
    <message>
        <source>Dotted</source>
        <translation>Punteada</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>&amp;Width</source>
        <translation>A&amp;ncho</translation>
    </message>
    <message>
        <source>&amp;Line</source>
        <translation>&amp;Línea</translation>
    </message>
    <message>
        <source>L&amp;evels</source>
        <translation>Ni&amp;veles</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <source>“%1” is not a number. Levels are numbers with blanks between them, such as 0.382 0.5 0.618.</source>
        <translation>«%1» no es un número. Los niveles son números separados por espacios, como 0.382 0.5 0.618.</translation>
    </message>
    <message>
        <source>At most 30 levels from -100 to 100 are drawn.</source>
        <translation>Se dibujan como máximo 30 niveles de -100 a 100.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
</context>
<context>
    <name>elite::DrawingLayer</name>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Delete all drawings</source>
        <translation>Eliminar todos los dibujos</translation>
    </message>
    <message>
        <source>Draw %1</source>
        <translation>Dibujar %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Mover %1</translation>
    </message>
</context>
<context>
    <name>elite::ExplainDialog</name>
    <message>
        <source>Explain this number</source>
        <translation>Explicar este número</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>More in the &amp;help</source>
        <translation>Más en la ay&amp;uda</translation>
    </message>
    <message>
        <source>How it is made</source>
        <translation>Cómo se forma</translation>
    </message>
    <message>
        <source>Its parts, when you opened this</source>
        <translation>Sus partes, al abrir esto</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Qué dice</translation>
    </message>
</context>
<context>
    <name>elite::Explains</name>
    <message>
        <source>E&amp;xplain this number</source>
        <translation>E&amp;xplicar esta cifra</translation>
    </message>
</context>
<context>
    <name>elite::FillImportDialog</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>No se ha elegido archivo.</translation>
    </message>
    <message>
        <source>&amp;Pair</source>
        <translation>&amp;Par</translation>
    </message>
    <message>
        <source>&amp;Money</source>
        <translation>&amp;Moneda</translation>
    </message>
    <message>
        <source>Numbers have a &amp;decimal comma</source>
        <translation>Los números llevan coma &amp;decimal</translation>
    </message>
    <message>
        <source>&amp;Selling what is not held opens a short position</source>
        <translation>&amp;Vender lo que no se tiene abre una posición corta</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>Deshacer es&amp;ta importación</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Import trades</source>
        <translation>Importar operaciones</translation>
    </message>
    <message>
        <source>Imported before, the newest first</source>
        <translation>Importados antes, lo más reciente primero</translation>
    </message>
    <message>
        <source>&amp;Export of</source>
        <translation>E&amp;xportación de</translation>
    </message>
    <message>
        <source>&amp;Times are</source>
        <translation>Las &amp;horas son</translation>
    </message>
    <message>
        <source>Counts for times that name no zone themselves.</source>
        <translation>Vale para horas que no indican zona por sí mismas.</translation>
    </message>
    <message>
        <source>Imported before</source>
        <translation>Importados antes</translation>
    </message>
    <message>
        <source>Choose an export of trades</source>
        <translation>Elegir una exportación de operaciones</translation>
    </message>
    <message>
        <source>Exports (*.csv *.txt *.tsv *.html *.htm);;All files (*)</source>
        <translation>Exportaciones (*.csv *.txt *.tsv *.html *.htm);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Writing it to your records…</source>
        <translation>Escribiéndolo en sus registros…</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Your records are not open, so nothing can be imported yet. The strip at the bottom says why.</source>
        <translation>Sus registros no están abiertos, así que aún no se puede importar nada. La barra de abajo dice por qué.</translation>
    </message>
    <message>
        <source>Exports of Binance, Kraken, Coinbase, MetaTrader 5 and TradingView, or any table with a row per fill. They become an account of their own in the journal: no balance, no limit, no habit and not the way to live is touched. The same file twice adds nothing.</source>
        <translation>Exportaciones de Binance, Kraken, Coinbase, MetaTrader 5 y TradingView, o cualquier tabla con una fila por ejecución. Forman una cuenta propia en el diario: no se toca ningún saldo, límite ni hábito, ni el camino al real. El mismo archivo dos veces no añade nada.</translation>
    </message>
    <message>
        <source>This file could not be read as a table: %1. Nothing was changed; choose another one.</source>
        <translation>No se pudo leer este archivo como tabla: %1. No se ha cambiado nada; elija otro.</translation>
    </message>
    <message numerus="yes">
        <source>%n fill(s) will be added.</source>
        <translation>
            <numerusform>Se añadirá %n ejecución.</numerusform>
            <numerusform>Se añadirán %n ejecuciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are there already.</source>
        <translation>
            <numerusform>%n ya está ahí.</numerusform>
            <numerusform>%n ya están ahí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are no fills: deposits, rewards, orders without one.</source>
        <translation>
            <numerusform>%n fila no es una ejecución: depósitos, recompensas, órdenes sin ejecutar.</numerusform>
            <numerusform>%n filas no son ejecuciones: depósitos, recompensas, órdenes sin ejecutar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) will be left out:</source>
        <translation>
            <numerusform>Se omitirá %n fila:</numerusform>
            <numerusform>Se omitirán %n filas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was imported: %1. Your journal is as it was; choose the file again.</source>
        <translation>No se importó nada: %1. Su diario está como estaba; elija el archivo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n fill(s) were added.</source>
        <translation>
            <numerusform>Se añadió %n ejecución.</numerusform>
            <numerusform>Se añadieron %n ejecuciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal shows %n imported trade(s).</source>
        <translation>
            <numerusform>El diario muestra %n operación importada.</numerusform>
            <numerusform>El diario muestra %n operaciones importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) are not closed in the files yet.</source>
        <translation>
            <numerusform>%n posición aún no está cerrada en los archivos.</numerusform>
            <numerusform>%n posiciones aún no están cerradas en los archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sale(s) sell what was bought before the files begin: they are no trades, as their cost is not known.</source>
        <translation>
            <numerusform>%n venta vende lo comprado antes de que empiecen los archivos: no es una operación, porque no se conoce su coste.</numerusform>
            <numerusform>%n ventas venden lo comprado antes de que empiecen los archivos: no son operaciones, porque no se conoce su coste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fill(s) are larger than the journal can count.</source>
        <translation>
            <numerusform>%n ejecución es mayor de lo que el diario puede contar.</numerusform>
            <numerusform>%n ejecuciones son mayores de lo que el diario puede contar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · imported %4 UTC</source>
        <translation>%1 · %2 · %3 · importado %4 UTC</translation>
    </message>
    <message numerus="yes">
        <source>%n fill(s)</source>
        <translation>
            <numerusform>%n ejecución</numerusform>
            <numerusform>%n ejecuciones</numerusform>
        </translation>
    </message>
    <message>
        <source>The import of %1 is undone. Import the file again to bring it back.</source>
        <translation>La importación de %1 está deshecha. Importe el archivo de nuevo para recuperarla.</translation>
    </message>
    <message>
        <source>It was not undone: %1.</source>
        <translation>No se deshizo: %1.</translation>
    </message>
</context>
<context>
    <name>elite::FillModel</name>
    <message>
        <source>%1, %2 %3 %4 at %5, friction %6</source>
        <translation>%1, %2 %3 %4 a %5, fricción %6</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Hora, UTC</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Comisión</translation>
    </message>
    <message>
        <source>Friction</source>
        <translation>Fricción</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Operador</translation>
    </message>
</context>
<context>
    <name>elite::FillPreview</name>
    <message>
        <source>First rows of the file</source>
        <translation>Primeras filas del archivo</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>Qué contiene la columna %1</translation>
    </message>
</context>
<context>
    <name>elite::FillsPanel</name>
    <message>
        <source>Fills</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>No fills</source>
        <translation>Sin ejecuciones</translation>
    </message>
    <message>
        <source>Each fill comes with its receipt: the price you saw, the price you got, and what lies between.</source>
        <translation>Cada ejecución trae su recibo: el precio que vio, el precio que obtuvo y lo que hay entre ambos.</translation>
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
    <name>elite::ForeignDialog</name>
    <message>
        <source>Continue to the preview</source>
        <translation>Seguir a la vista previa</translation>
    </message>
    <message>
        <source>A picture from elsewhere</source>
        <translation>Una imagen de otro sitio</translation>
    </message>
    <message>
        <source>What does the picture show?</source>
        <translation>¿Qué muestra la imagen?</translation>
    </message>
    <message>
        <source>for example BTC/USD</source>
        <translation>por ejemplo BTC/USD</translation>
    </message>
    <message>
        <source>&amp;Instrument</source>
        <translation>&amp;Instrumento</translation>
    </message>
    <message>
        <source>&amp;Bar length</source>
        <translation>&amp;Duración de vela</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Name the instrument first.</source>
        <translation>Indique primero el instrumento.</translation>
    </message>
    <message>
        <source>The price axis is logarithmic</source>
        <translation>El eje de precios es logarítmico</translation>
    </message>
    <message>
        <source>Its price axis, if you like</source>
        <translation>Su eje de precios, si quiere</translation>
    </message>
    <message>
        <source>Click a row whose price you can read, type the price, then do the same for a second row far from it. Prices of the answer are then checked to lie on the picture and drawn into it.</source>
        <translation>Haga clic en una fila cuyo precio pueda leer, escriba el precio y haga lo mismo con una segunda fila lejos de ella. Entonces se comprueba que los precios de la respuesta estén en la imagen, y se dibujan en ella.</translation>
    </message>
    <message>
        <source>Price at mark &amp;1</source>
        <translation>Precio en la marca &amp;1</translation>
    </message>
    <message>
        <source>Price at mark &amp;2</source>
        <translation>Precio en la marca &amp;2</translation>
    </message>
    <message>
        <source>price of the marked row</source>
        <translation>precio de la fila marcada</translation>
    </message>
    <message>
        <source>The axis is understood.</source>
        <translation>El eje se entiende.</translation>
    </message>
    <message>
        <source>The axis is not complete: two marked rows with two prices, the higher price further up. Left like this, every price in the answer is marked as unverified.</source>
        <translation>El eje no está completo: dos filas marcadas con dos precios, el precio mayor más arriba. Si queda así, cada precio de la respuesta se marca como sin verificar.</translation>
    </message>
    <message>
        <source>Its bars are not known here: without an axis every price in the answer is marked as unverified.</source>
        <translation>Sus velas no se conocen aquí: sin un eje, cada precio de la respuesta se marca como sin verificar.</translation>
    </message>
</context>
<context>
    <name>elite::GateDesk</name>
    <message>
        <source>Back on paper</source>
        <translation>De nuevo en papel</translation>
    </message>
    <message>
        <source>&amp;Start a qualification run…</source>
        <translation>&amp;Iniciar una ronda de cualificación…</translation>
    </message>
    <message>
        <source>Way to live</source>
        <translation>Camino al real</translation>
    </message>
    <message>
        <source>&amp;Review the record for going live…</source>
        <translation>&amp;Revisar el historial para pasar a real…</translation>
    </message>
    <message>
        <source>&amp;Back to paper</source>
        <translation>&amp;Volver al papel</translation>
    </message>
    <message>
        <source>No qualification run yet</source>
        <translation>Aún no hay ronda de cualificación</translation>
    </message>
</context>
<context>
    <name>elite::GateMeters</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Qualified days</source>
        <translation>Días válidos</translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation>Operaciones completas</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Tasa de acierto</translation>
    </message>
    <message>
        <source>%1, needs %2</source>
        <translation>%1, necesita %2</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>necesita %1</translation>
    </message>
    <message>
        <source>Profit after costs</source>
        <translation>Beneficio tras costes</translation>
    </message>
    <message>
        <source>Locked: %1 cannot be read. Paper trading goes on.</source>
        <translation>Bloqueado: no se puede leer %1. La negociación en papel sigue.</translation>
    </message>
    <message>
        <source>Live until %1 UTC.</source>
        <translation>En real hasta %1 UTC.</translation>
    </message>
    <message>
        <source>Run %1, day %2 of %3, %4: %5</source>
        <translation>Ronda %1, día %2 de %3, %4: %5</translation>
    </message>
    <message>
        <source>Not started. The count begins when you start a qualification run.</source>
        <translation>Sin empezar. La cuenta empieza cuando usted inicia una ronda de cualificación.</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesario</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Contadas</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidas</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganadas</translation>
    </message>
    <message>
        <source>Exits a bar could not decide</source>
        <translation>Salidas que una vela no pudo decidir</translation>
    </message>
    <message>
        <source>Result, after costs</source>
        <translation>Resultado, tras costes</translation>
    </message>
    <message>
        <source>Fees in it</source>
        <translation>Comisiones incluidas</translation>
    </message>
    <message>
        <source>Slippage in it</source>
        <translation>Deslizamiento incluido</translation>
    </message>
    <message>
        <source>Equity at the start of the run</source>
        <translation>Patrimonio al inicio de la ronda</translation>
    </message>
</context>
<context>
    <name>elite::GatePanel</name>
    <message>
        <source>I want to be able to go live</source>
        <translation>Quiero poder pasar a real</translation>
    </message>
    <message>
        <source>Review the record…</source>
        <translation>Revisar el historial…</translation>
    </message>
    <message>
        <source>Start a qualification run…</source>
        <translation>Iniciar una ronda de cualificación…</translation>
    </message>
    <message>
        <source>Back to paper</source>
        <translation>Volver al papel</translation>
    </message>
    <message>
        <source>End this run</source>
        <translation>Terminar esta ronda</translation>
    </message>
    <message>
        <source>Average per trade, after costs</source>
        <translation>Media por operación, tras costes</translation>
    </message>
    <message>
        <source>Chance that a trade earns</source>
        <translation>Probabilidad de que una operación gane</translation>
    </message>
    <message>
        <source>Costs eat of the gross profit</source>
        <translation>Costes sobre el beneficio bruto</translation>
    </message>
    <message>
        <source>Deepest fall</source>
        <translation>Mayor caída</translation>
    </message>
    <message>
        <source>Longest losing run, expected</source>
        <translation>Racha perdedora más larga, esperada</translation>
    </message>
    <message>
        <source>Exits a bar could not decide</source>
        <translation>Salidas que una vela no pudo decidir</translation>
    </message>
    <message>
        <source>Trades that do not count</source>
        <translation>Operaciones que no cuentan</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Venue&apos;s clock</source>
        <translation>Reloj de la bolsa</translation>
    </message>
    <message>
        <source>Way to live</source>
        <translation>Camino al real</translation>
    </message>
    <message>
        <source>Win rate, honestly</source>
        <translation>Tasa de acierto, con honestidad</translation>
    </message>
    <message>
        <source>What the way to live asks for</source>
        <translation>Qué exige el camino al real</translation>
    </message>
    <message>
        <source>Live trading is locked: its record cannot be read</source>
        <translation>La negociación real está bloqueada: no se puede leer su registro</translation>
    </message>
    <message>
        <source>%1 is damaged. Kept: everything; paper trading goes on. To do: restore the newest good backup (elite ledger restore), then start a new qualification run.</source>
        <translation>%1 está dañado. Se conserva: todo; la negociación en papel sigue. Qué hacer: restaure la copia buena más reciente (elite ledger restore) e inicie una nueva ronda de cualificación.</translation>
    </message>
    <message>
        <source>Review and go live…</source>
        <translation>Revisar y pasar a real…</translation>
    </message>
    <message>
        <source>&lt;b&gt;Live.&lt;/b&gt; It ends by itself with the permit, the program, a daily-loss stop, a broken record or a changed key.</source>
        <translation>&lt;b&gt;En real.&lt;/b&gt; Termina solo con el permiso, el programa, un stop por pérdida diaria, un historial dañado o una clave cambiada.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The minimum is passed.&lt;/b&gt; That is no proof: look at the luck meter first.</source>
        <translation>&lt;b&gt;Se ha superado el mínimo.&lt;/b&gt; Eso no es una prueba: mire primero el medidor de suerte.</translation>
    </message>
    <message>
        <source>&lt;b&gt;These prices do not count.&lt;/b&gt; Open the live prices of %1.</source>
        <translation>&lt;b&gt;Estos precios no cuentan.&lt;/b&gt; Abra los precios en vivo de %1.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The venue&apos;s clock was not seen,&lt;/b&gt; so the day does not count yet: %1</source>
        <translation>&lt;b&gt;No se vio el reloj de la bolsa,&lt;/b&gt; así que el día aún no cuenta: %1</translation>
    </message>
    <message>
        <source>Another account, other symbols or another engine start the run anew. The gate looks after midnight UTC.</source>
        <translation>Otra cuenta, otros símbolos u otro motor empiezan la ronda de nuevo. La barrera mira después de medianoche UTC.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 ms off</source>
        <translation>%1 ms de desvío</translation>
    </message>
    <message>
        <source>not seen</source>
        <translation>sin ver</translation>
    </message>
    <message>
        <source>Record proved, once a day</source>
        <translation>Registro probado, una vez al día</translation>
    </message>
    <message>
        <source>&lt;b&gt;The bot trades live.&lt;/b&gt; It ends by itself after 24 hours, and with the bot, the program, a daily-loss stop, a broken record or a changed key.</source>
        <translation>&lt;b&gt;El bot opera en real.&lt;/b&gt; Termina solo tras 24 horas, y con el bot, el programa, un freno por pérdida diaria, un registro dañado o una clave cambiada.</translation>
    </message>
    <message>
        <source>Only the fills of this bot&apos;s own sub-account count. Stopping it, other parameters, another symbol or another engine start the run anew. The gate looks after midnight UTC.</source>
        <translation>Solo cuentan las ejecuciones de la subcuenta de este bot. Pararlo, otros parámetros, otro símbolo u otro motor empiezan la ronda de nuevo. La barrera mira después de medianoche UTC.</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>Counted trades</source>
        <translation>Operaciones contadas</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganadas</translation>
    </message>
    <message>
        <source>Luck meter</source>
        <translation>Medidor de suerte</translation>
    </message>
    <message>
        <source>Simulated runs</source>
        <translation>Rondas simuladas</translation>
    </message>
    <message>
        <source>Passed at the first look, on day 7</source>
        <translation>Pasan en la primera mirada, el día 7</translation>
    </message>
    <message>
        <source>Passed within 30 days</source>
        <translation>Pasan en 30 días</translation>
    </message>
    <message>
        <source>Lower end at 95&#xa0;%</source>
        <translation>Extremo inferior al 95&#xa0;%</translation>
    </message>
    <message>
        <source>Upper end at 95&#xa0;%</source>
        <translation>Extremo superior al 95&#xa0;%</translation>
    </message>
    <message>
        <source>Break-even</source>
        <translation>Punto de equilibrio</translation>
    </message>
    <message>
        <source>Without a stop</source>
        <translation>Sin stop</translation>
    </message>
    <message>
        <source>Redraws</source>
        <translation>Remuestreos</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Deslizamiento</translation>
    </message>
    <message>
        <source>Result, after costs</source>
        <translation>Resultado, tras costes</translation>
    </message>
    <message>
        <source>Equity at the start of the run</source>
        <translation>Patrimonio al inicio de la ronda</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Más larga</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperada</translation>
    </message>
</context>
<context>
    <name>elite::GoBackDialog</name>
    <message>
        <source>Go back in the recording</source>
        <translation>Retroceder en la grabación</translation>
    </message>
    <message>
        <source>What “%1” traded after that time did not happen then, and you know now what came next. Going back opens the new account “%2” with the same start; “%1” is archived, and its fills and its journal stay. Bots end.</source>
        <translation>Lo que «%1» operó después de esa hora no ocurrió entonces, y usted ya sabe lo que vino después. Retroceder abre la cuenta nueva «%2» con el mismo comienzo; «%1» se archiva, y sus ejecuciones y su diario se conservan. Los bots terminan.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>Go back with a new account</source>
        <translation>Retroceder con una cuenta nueva</translation>
    </message>
</context>
<context>
    <name>elite::GoToDialog</name>
    <message>
        <source>Go to date</source>
        <translation>Ir a la fecha</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>There are bars from %1 to %2.</source>
        <translation>Hay velas de %1 a %2.</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
</context>
<context>
    <name>elite::HabitsView</name>
    <message>
        <source>Habits</source>
        <translation>Hábitos</translation>
    </message>
    <message>
        <source>Too few trades to judge habits</source>
        <translation>Muy pocas operaciones para juzgar hábitos</translation>
    </message>
    <message>
        <source>%1 of %2 closed trades. The rule coach says nothing before, because it would be guessing. It needs no key and looks at your own journal only.</source>
        <translation>%1 de %2 operaciones cerradas. Antes el coach de reglas no dice nada, porque sería adivinar. No necesita clave y solo mira su propio diario.</translation>
    </message>
    <message>
        <source>Focus of the week</source>
        <translation>Foco de la semana</translation>
    </message>
    <message>
        <source>No habit stands out: none was broken three times.</source>
        <translation>Ningún hábito destaca: ninguno se incumplió tres veces.</translation>
    </message>
    <message>
        <source>too few</source>
        <translation>muy pocas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Kept, mean of %1</source>
        <translation>Cumplido, media de %1</translation>
    </message>
    <message>
        <source>Broken, mean of %1</source>
        <translation>Incumplido, media de %1</translation>
    </message>
    <message>
        <source>Few trades: the difference may be luck.</source>
        <translation>Pocas operaciones: la diferencia puede ser azar.</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n trade(s)</source>
        <translation>
            <numerusform>Mostrar %n operación</numerusform>
            <numerusform>Mostrar %n operaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the trades behind: %1</source>
        <translation>Mostrar las operaciones detrás de: %1</translation>
    </message>
    <message>
        <source>In your journal: %1</source>
        <translation>En su diario: %1</translation>
    </message>
    <message>
        <source>Ask about your journal…</source>
        <translation>Preguntar por su diario…</translation>
    </message>
    <message>
        <source>You see what is sent and what it costs first</source>
        <translation>Antes ve lo que se envía y cuánto cuesta</translation>
    </message>
    <message>
        <source>There is no closed trade to ask about yet.</source>
        <translation>Aún no hay ninguna operación cerrada por la que preguntar.</translation>
    </message>
    <message>
        <source>Only you can keep this one: no guardrail can see it.</source>
        <translation>Solo usted puede cumplir esta: ningún límite puede verla.</translation>
    </message>
    <message>
        <source>your guardrails hold you to it</source>
        <translation>sus límites le hacen cumplirla</translation>
    </message>
    <message>
        <source>Let the guardrails enforce it</source>
        <translation>Que los límites la hagan cumplir</translation>
    </message>
    <message>
        <source>There is no practice account yet.</source>
        <translation>Aún no hay cuenta de práctica.</translation>
    </message>
    <message>
        <source>Stricter at once, for you and for every bot. You can loosen it on the guardrails page, from the next trading day on.</source>
        <translation>Más estricto al momento, para usted y para cada bot. Puede aflojarlo en la página de límites, desde el próximo día de negociación.</translation>
    </message>
    <message>
        <source>your guardrails ask for the stop</source>
        <translation>sus límites exigen el stop</translation>
    </message>
    <message>
        <source>Let the guardrails ask for a stop</source>
        <translation>Que los límites exijan un stop</translation>
    </message>
    <message>
        <source>They see that an order carries a stop. Where you move it later only you can keep.</source>
        <translation>Ven que una orden lleva stop. Adónde lo mueve después, solo usted puede cumplirlo.</translation>
    </message>
</context>
<context>
    <name>elite::HeldPage</name>
    <message>
        <source>Sell this…</source>
        <translation>Vender esto…</translation>
    </message>
    <message>
        <source>Sell all that was bought…</source>
        <translation>Vender todo lo comprado…</translation>
    </message>
    <message>
        <source>No longer held…</source>
        <translation>Ya no se tiene…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Held at exchanges, bought by this program</source>
        <translation>En cartera en bolsas, comprado por este programa</translation>
    </message>
    <message>
        <source>When you sold or moved these coins at the exchange itself</source>
        <translation>Si vendió o movió estas monedas en la bolsa misma</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>Bolsa</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>En cartera</translation>
    </message>
    <message>
        <source>In sell orders</source>
        <translation>En órdenes de venta</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Paid for it</source>
        <translation>Pagado por ello</translation>
    </message>
    <message>
        <source>A record of live orders cannot be read, so what is held cannot be said. Nothing can be sold from here. Look at the account at the exchange and sell there.</source>
        <translation>Un registro de órdenes reales es ilegible, así que no se puede decir qué se tiene. Desde aquí no se puede vender nada. Mire la cuenta en la bolsa y venda allí.</translation>
    </message>
    <message>
        <source>The exchange is being asked about the account; the order goes out after its answer.</source>
        <translation>Se está preguntando a la bolsa por la cuenta; la orden sale después de su respuesta.</translation>
    </message>
    <message>
        <source>Nothing that this program bought is held at an exchange.</source>
        <translation>En ninguna bolsa hay nada que este programa haya comprado.</translation>
    </message>
    <message>
        <source>Bought with real money by this program and not sold. It can be sold here, also after the right to live trading has ended: at the market, never more than is held and than the exchange says is free. Nothing can be bought this way.</source>
        <translation>Comprado con dinero real por este programa y no vendido. Se puede vender aquí, también tras el fin del derecho a operar en real: a mercado, nunca más de lo que se tiene y de lo que la bolsa dice que está libre. Así no se puede comprar nada.</translation>
    </message>
    <message>
        <source>%1 of %2 at %3</source>
        <translation>%1 de %2 en %3</translation>
    </message>
    <message>
        <source>Of this nothing is free: it is in a sell order. Cancel that order first.</source>
        <translation>De esto no hay nada libre: está en una orden de venta. Cancele primero esa orden.</translation>
    </message>
    <message>
        <source>Take %1 off the list? Nothing is sold. From then on this program does not sell it and does not count it towards your cap.</source>
        <translation>¿Quitar %1 de la lista? No se vende nada. Desde entonces este programa no lo vende ni lo cuenta en su tope.</translation>
    </message>
    <message>
        <source>Sell at the market, LIVE</source>
        <translation>Vender a mercado, REAL</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Stop loss there</source>
        <translation>Stop loss allí</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>LIVE: sell %1 at the market, with real money? Sell orders and stop losses over it are cancelled first. The exchange fills it at its own price.</source>
        <translation>REAL: ¿vender %1 a mercado, con dinero real? Las órdenes de venta y los stop loss sobre ello se cancelan primero. La bolsa lo ejecuta a su propio precio.</translation>
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
    <message>
        <source>Search in all pages</source>
        <translation>Buscar en todas las páginas</translation>
    </message>
    <message>
        <source>No page holds “%1”. Search for another word.</source>
        <translation>Ninguna página contiene «%1». Busque otra palabra.</translation>
    </message>
</context>
<context>
    <name>elite::HistoryDialog</name>
    <message>
        <source>&amp;Market</source>
        <translation>&amp;Mercado</translation>
    </message>
    <message>
        <source>&amp;To, UTC</source>
        <translation>&amp;Hasta, UTC</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Open the tape</source>
        <translation>&amp;Abrir la cinta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Import a venue&apos;s history</source>
        <translation>Importar el historial de una bolsa</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Cuánto ha avanzado la importación</translation>
    </message>
    <message>
        <source>&amp;Venue</source>
        <translation>&amp;Bolsa</translation>
    </message>
    <message>
        <source>A &amp;candle lasts</source>
        <translation>Una &amp;vela dura</translation>
    </message>
    <message>
        <source>&amp;From, UTC</source>
        <translation>&amp;Desde, UTC</translation>
    </message>
    <message>
        <source>The market, such as BTC/USD.</source>
        <translation>El mercado, como BTC/USD.</translation>
    </message>
    <message>
        <source>It must be later than the beginning.</source>
        <translation>Tiene que ser posterior al comienzo.</translation>
    </message>
    <message>
        <source>More than a million candles; choose less.</source>
        <translation>Más de un millón de velas; elija menos.</translation>
    </message>
    <message>
        <source>%1 gives its newest %2 candles only. What is older is not in the tape; a longer candle reaches further back.</source>
        <translation>%1 solo da sus %2 velas más recientes. Lo anterior no está en la cinta; una vela más larga llega más atrás.</translation>
    </message>
    <message>
        <source>Up to %1 candles, asked for in pages within the limits of %2. No key is needed. The tape is kept with the others.</source>
        <translation>Hasta %1 velas, pedidas por páginas dentro de los límites de %2. No hace falta clave. La cinta se guarda con las demás.</translation>
    </message>
    <message>
        <source>Importing %1 of %2</source>
        <translation>Importando %1 de %2</translation>
    </message>
    <message>
        <source>no tape is written</source>
        <translation>no se escribe ninguna cinta</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 candles are on the tape&lt;/b&gt;, from %2 to %3 UTC.</source>
        <translation>&lt;b&gt;Hay %1 velas en la cinta&lt;/b&gt;, de %2 a %3 UTC.</translation>
    </message>
    <message>
        <source>In %1 candles between them nobody traded, or the venue does not have them.</source>
        <translation>En %1 velas intermedias nadie operó, o la bolsa no las tiene.</translation>
    </message>
    <message>
        <source>The first %1 minutes are its past: the chart shows them, they are not played.</source>
        <translation>Los primeros %1 minutos son su pasado: el gráfico los muestra, no se reproducen.</translation>
    </message>
    <message>
        <source>Cancelled. No tape was written.</source>
        <translation>Cancelado. No se escribió ninguna cinta.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 does not trade %2.&lt;/b&gt; No tape was written. Write the market as the venue does, or as two currencies: BTC/USD.</source>
        <translation>&lt;b&gt;%1 no negocia %2.&lt;/b&gt; No se escribió ninguna cinta. Escriba el mercado como la bolsa, o como dos monedas: BTC/USD.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 has no candles in that time.&lt;/b&gt; No tape was written; choose another range.</source>
        <translation>&lt;b&gt;%1 no tiene velas en ese tiempo.&lt;/b&gt; No se escribió ninguna cinta; elija otro periodo.</translation>
    </message>
    <message>
        <source>%1 asks us to wait. No tape was written; try again in some minutes.</source>
        <translation>%1 nos pide esperar. No se escribió ninguna cinta; inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The disk is full. No tape was written; make room and import again.</source>
        <translation>El disco está lleno. No se escribió ninguna cinta; libere espacio e importe de nuevo.</translation>
    </message>
    <message>
        <source>The history could not be fetched: %1. No tape was written; try again, or choose another venue.</source>
        <translation>No se pudo obtener el historial: %1. No se escribió ninguna cinta; inténtelo de nuevo o elija otra bolsa.</translation>
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
    <name>elite::HomeDemoCard</name>
    <message>
        <source>90 days of demo trades</source>
        <translation>90 días de operaciones demo</translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation>Operaciones completas</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganadas</translation>
    </message>
    <message>
        <source>Sum after costs</source>
        <translation>Suma tras costes</translation>
    </message>
    <message>
        <source>Load 90 days of demo trades</source>
        <translation>Cargar 90 días de operaciones demo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Look at its journal</source>
        <translation>Ver su diario</translation>
    </message>
    <message>
        <source>Remove demo trades</source>
        <translation>Quitar las operaciones demo</translation>
    </message>
    <message>
        <source>Nothing of yours goes with it; it can be loaded again.</source>
        <translation>Nada de lo suyo se va con ellas; se pueden cargar de nuevo.</translation>
    </message>
    <message>
        <source>Writing them down</source>
        <translation>Anotándolas</translation>
    </message>
    <message>
        <source>The engine runs 90 days</source>
        <translation>El motor recorre 90 días</translation>
    </message>
    <message>
        <source>As soon as the ledger is open: they are kept there.</source>
        <translation>En cuanto el libro mayor esté abierto: se guardan allí.</translation>
    </message>
</context>
<context>
    <name>elite::HomeDesk</name>
    <message>
        <source>The demo trades are loaded</source>
        <translation>Las operaciones demo están cargadas</translation>
    </message>
    <message>
        <source>DEMO DATA stands wherever they are shown. Your own records are unchanged.</source>
        <translation>DATOS DEMO aparece dondequiera que se muestren. Sus propios registros no han cambiado.</translation>
    </message>
    <message>
        <source>Look at its journal</source>
        <translation>Ver su diario</translation>
    </message>
    <message>
        <source>The demo trades are removed</source>
        <translation>Se quitaron las operaciones demo</translation>
    </message>
    <message>
        <source>Your own records are unchanged. They can be loaded again at any time.</source>
        <translation>Sus propios registros no han cambiado. Se pueden cargar de nuevo en cualquier momento.</translation>
    </message>
    <message>
        <source>The demo trades are as they were</source>
        <translation>Las operaciones demo están como estaban</translation>
    </message>
    <message>
        <source>Kept: all records. They are written as a whole or not at all, and this was not. The log has the reason; try it again.</source>
        <translation>Se conservan: todos los registros. Las operaciones demo se escriben enteras o no se escriben, y esta vez no se escribieron. El motivo está en el registro del programa; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Demo data</source>
        <translation>Datos demo</translation>
    </message>
    <message>
        <source>Load 90 days of &amp;demo trades</source>
        <translation>Cargar 90 días de operaciones &amp;demo</translation>
    </message>
    <message>
        <source>L&amp;ook at the demo trades</source>
        <translation>&amp;Ver las operaciones demo</translation>
    </message>
    <message>
        <source>&amp;Remove demo trades</source>
        <translation>&amp;Quitar las operaciones demo</translation>
    </message>
</context>
<context>
    <name>elite::HomeFocusCard</name>
    <message>
        <source>Focus of the week</source>
        <translation>Foco de la semana</translation>
    </message>
    <message>
        <source>Closed trades</source>
        <translation>Operaciones cerradas</translation>
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
        <source>State of the program</source>
        <translation>Estado del programa</translation>
    </message>
    <message>
        <source>Way to live</source>
        <translation>Camino al real</translation>
    </message>
    <message>
        <source>Open the way to live</source>
        <translation>Abrir el camino al real</translation>
    </message>
    <message>
        <source>Demo market</source>
        <translation>Mercado demo</translation>
    </message>
    <message>
        <source>A recorded day</source>
        <translation>Un día grabado</translation>
    </message>
    <message>
        <source>Blind drill</source>
        <translation>Práctica a ciegas</translation>
    </message>
    <message>
        <source>Live prices</source>
        <translation>Precios en vivo</translation>
    </message>
    <message>
        <source>Last verdicts</source>
        <translation>Últimos veredictos</translation>
    </message>
</context>
<context>
    <name>elite::HomeStepsCard</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The menu Help, First steps, brings it back where it was.</source>
        <translation>El menú Ayuda, Primeros pasos, lo devuelve adonde estaba.</translation>
    </message>
    <message>
        <source>about 2 minutes</source>
        <translation>unos 2 minutos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Repasar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>elite::HomeTodayCard</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Today&apos;s result after all costs, open positions at what they would bring now</source>
        <translation>Resultado de hoy tras todos los costes, posiciones abiertas por lo que darían ahora</translation>
    </message>
    <message>
        <source>Open risk to stops</source>
        <translation>Riesgo abierto a stops</translation>
    </message>
    <message>
        <source>Trades sent</source>
        <translation>Operaciones enviadas</translation>
    </message>
    <message>
        <source>How much may still be lost today before the breaker stops new trades</source>
        <translation>Cuánto se puede perder aún hoy antes de que el freno detenga las operaciones nuevas</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimonio</translation>
    </message>
    <message>
        <source>Result today, after costs</source>
        <translation>Resultado hoy, tras costes</translation>
    </message>
    <message>
        <source>Loss room</source>
        <translation>Margen de pérdida</translation>
    </message>
</context>
<context>
    <name>elite::HundredCells</name>
    <message>
        <source>%1 of 100</source>
        <translation>%1 de 100</translation>
    </message>
</context>
<context>
    <name>elite::ImportDialog</name>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation>No se ha elegido archivo.</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>&amp;Mercado</translation>
    </message>
    <message>
        <source>Times say when a bar &amp;ends</source>
        <translation>Las horas indican el &amp;final de la barra</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Open the tape</source>
        <translation>&amp;Abrir la cinta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Import prices</source>
        <translation>Importar precios</translation>
    </message>
    <message>
        <source>Where the prices come from and what you may do with them</source>
        <translation>De dónde vienen los precios y qué se puede hacer con ellos</translation>
    </message>
    <message>
        <source>How far the import is</source>
        <translation>Cuánto ha avanzado la importación</translation>
    </message>
    <message>
        <source>&amp;Times are</source>
        <translation>Las &amp;horas son</translation>
    </message>
    <message>
        <source>A &amp;bar lasts</source>
        <translation>Una &amp;barra dura</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licencia</translation>
    </message>
    <message>
        <source>Choose a file of prices</source>
        <translation>Elegir un archivo de precios</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv);;All files (*)</source>
        <translation>Tablas (*.csv *.txt *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>This file is no table of prices. Choose one with a row per bar or trade and a time in each row.</source>
        <translation>Este archivo no es una tabla de precios. Elija uno con una fila por barra u operación y una hora en cada fila.</translation>
    </message>
    <message>
        <source>The file could not be read. Choose one that you may open.</source>
        <translation>No se pudo leer el archivo. Elija uno que pueda abrir.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Bars, trades, quotes or rates as a text table, one row each. What the columns hold is detected and can be changed. The file itself stays as it is.</source>
        <translation>Barras, operaciones, cotizaciones o tipos como tabla de texto, una fila por dato. El contenido de las columnas se detecta y se puede cambiar. El archivo queda como está.</translation>
    </message>
    <message>
        <source>Say above the columns which one holds the time, and either open, high, low and close, or price and quantity, or bid and ask. Each may stand there once.</source>
        <translation>Indique encima de las columnas cuál contiene la hora, y además apertura, máximo, mínimo y cierre, o precio y cantidad, o bid y ask. Cada uno solo una vez.</translation>
    </message>
    <message>
        <source>Two different currencies, such as BTC/USD.</source>
        <translation>Dos monedas distintas, como BTC/USD.</translation>
    </message>
    <message>
        <source>%1, all times in UTC. The tape will be kept with the others and can be played at any speed.</source>
        <translation>%1, todas las horas en UTC. La cinta se guardará con las demás y se puede reproducir a cualquier velocidad.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>no tape is written; the file stays as it is</source>
        <translation>no se escribe ninguna cinta; el archivo queda como está</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 rows are on the tape&lt;/b&gt;, from %2 to %3 UTC.</source>
        <translation>&lt;b&gt;%1 filas están en la cinta&lt;/b&gt;, de %2 a %3 UTC.</translation>
    </message>
    <message>
        <source>The %1 minutes before are its past: the chart shows them, they are not played.</source>
        <translation>Los %1 minutos anteriores son su pasado: el gráfico los muestra, no se reproducen.</translation>
    </message>
    <message>
        <source>Cancelled. No tape was written.</source>
        <translation>Cancelado. No se escribió ninguna cinta.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1 of %2 rows could not be read&lt;/b&gt;, so no tape was written. Look at what the columns hold.</source>
        <translation>&lt;b&gt;No se pudieron leer %1 de %2 filas&lt;/b&gt;, así que no se escribió ninguna cinta. Revise qué contienen las columnas.</translation>
    </message>
    <message>
        <source>The disk is full. No tape was written; make room and import again.</source>
        <translation>El disco está lleno. No se escribió ninguna cinta; libere espacio e importe de nuevo.</translation>
    </message>
    <message>
        <source>The tape could not be written: %1. The file is unchanged.</source>
        <translation>No se pudo escribir la cinta: %1. El archivo no ha cambiado.</translation>
    </message>
    <message>
        <source>%1 rows were left out:</source>
        <translation>Se omitieron %1 filas:</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Numbers have a &amp;decimal comma</source>
        <translation>Los números llevan coma &amp;decimal</translation>
    </message>
    <message>
        <source>Bars of this file start at another time than days (00:00 UTC) and weeks (Monday) do here. Each is put into the one in which it ends.</source>
        <translation>Las barras de este archivo empiezan a otra hora que los días (00:00 UTC) y las semanas (lunes) aquí. Cada una se pone en el día o la semana en que termina.</translation>
    </message>
</context>
<context>
    <name>elite::IntervalBar</name>
    <message>
        <source>Win rate %1, interval %2 to %3, break-even %4</source>
        <translation>Tasa de acierto %1, intervalo de %2 a %3, punto de equilibrio %4</translation>
    </message>
    <message>
        <source>no round trip yet</source>
        <translation>aún ninguna operación completa</translation>
    </message>
    <message>
        <source>you %1</source>
        <translation>usted %1</translation>
    </message>
    <message>
        <source>break-even %1</source>
        <translation>equilibrio %1</translation>
    </message>
</context>
<context>
    <name>elite::JournalFigures</name>
    <message>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Round trips from flat to flat that the filter shows.</source>
        <translation>Operaciones completas, de cero a cero, que muestra el filtro.</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Tasa de acierto</translation>
    </message>
    <message>
        <source>Trades with a result above nothing after all costs, of all trades. The range holds the true rate in 95 of 100 cases (Wilson).</source>
        <translation>Operaciones con resultado sobre cero tras todos los costes, de todas. El rango contiene la tasa real en 95 de 100 casos (Wilson).</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>All results after costs, as multiples of the risk that was planned, and in money.</source>
        <translation>Todos los resultados tras costes, como múltiplos del riesgo planeado y en dinero.</translation>
    </message>
    <message>
        <source>Average trade</source>
        <translation>Operación media</translation>
    </message>
    <message>
        <source>Mean of R. The range is where the mean falls in 90 of 100 redraws of the same trades.</source>
        <translation>Media de R. En el rango cae la media en 90 de 100 remuestreos de las mismas operaciones.</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>Factor de beneficio</translation>
    </message>
    <message>
        <source>All gains over all losses, after costs. Above 1 is a gain.</source>
        <translation>Todas las ganancias entre todas las pérdidas, tras costes. Más de 1 es ganancia.</translation>
    </message>
    <message>
        <source>Plan kept</source>
        <translation>Plan cumplido</translation>
    </message>
    <message>
        <source>Trades that you marked as kept, of those that you marked.</source>
        <translation>Operaciones que marcó como cumplidas, de las que marcó.</translation>
    </message>
    <message>
        <source>n %1</source>
        <translation>n %1</translation>
    </message>
    <message>
        <source>not yet meaningful</source>
        <translation>aún no significativo</translation>
    </message>
    <message>
        <source>too few for a verdict</source>
        <translation>muy pocas para un veredicto</translation>
    </message>
    <message>
        <source>95&#xa0;%: %1 to %2</source>
        <translation>95&#xa0;%: %1 a %2</translation>
    </message>
    <message>
        <source>90&#xa0;%: %1 to %2</source>
        <translation>90&#xa0;%: %1 a %2</translation>
    </message>
    <message>
        <source>no loss</source>
        <translation>sin pérdida</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>mark it beside a trade</source>
        <translation>márquelo junto a una operación</translation>
    </message>
    <message>
        <source>Trades that had a stop</source>
        <translation>Operaciones que tenían stop</translation>
    </message>
    <message>
        <source>Sum of R</source>
        <translation>Suma de R</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganadas</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Ni ganadas ni perdidas</translation>
    </message>
    <message>
        <source>Lower end at 95&#xa0;%</source>
        <translation>Extremo inferior al 95&#xa0;%</translation>
    </message>
    <message>
        <source>Upper end at 95&#xa0;%</source>
        <translation>Extremo superior al 95&#xa0;%</translation>
    </message>
    <message>
        <source>Rate at which these trades earn nothing</source>
        <translation>Tasa a la que estas operaciones no ganan nada</translation>
    </message>
    <message>
        <source>In money</source>
        <translation>En dinero</translation>
    </message>
    <message>
        <source>Lower end at 90&#xa0;%</source>
        <translation>Extremo inferior al 90&#xa0;%</translation>
    </message>
    <message>
        <source>Upper end at 90&#xa0;%</source>
        <translation>Extremo superior al 90&#xa0;%</translation>
    </message>
    <message>
        <source>All gains, in money</source>
        <translation>Todas las ganancias, en dinero</translation>
    </message>
    <message>
        <source>All losses, in money</source>
        <translation>Todas las pérdidas, en dinero</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Cumplidas</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marcadas</translation>
    </message>
</context>
<context>
    <name>elite::JournalModel</name>
    <message>
        <source>kept</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>incumplido</translation>
    </message>
    <message>
        <source>no stop</source>
        <translation>sin stop</translation>
    </message>
    <message>
        <source>%1, %2 %3, closed %4, %5, plan %6</source>
        <translation>%1, %2 %3, cerrada %4, %5, plan %6</translation>
    </message>
    <message>
        <source>Closed, UTC</source>
        <translation>Cierre, UTC</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>R</source>
        <comment>multiple of the risk</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Setup or mistake</source>
        <translation>Setup o error</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Operador</translation>
    </message>
</context>
<context>
    <name>elite::JournalPanel</name>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>No trades to look back on</source>
        <translation>Sin operaciones que repasar</translation>
    </message>
    <message>
        <source>The journal writes itself from your fills; you add what you thought.</source>
        <translation>El diario se escribe solo con sus ejecuciones; usted añade lo que pensó.</translation>
    </message>
    <message>
        <source>Filter: symbol, tag, word</source>
        <translation>Filtro: símbolo, etiqueta, palabra</translation>
    </message>
    <message>
        <source>Trades that hold this text</source>
        <translation>Operaciones que contienen este texto</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>All results</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganadas</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Any plan</source>
        <translation>Cualquier plan</translation>
    </message>
    <message>
        <source>Plan kept</source>
        <translation>Plan cumplido</translation>
    </message>
    <message>
        <source>Plan partly kept</source>
        <translation>Plan cumplido en parte</translation>
    </message>
    <message>
        <source>Plan broken</source>
        <translation>Plan incumplido</translation>
    </message>
    <message>
        <source>Export what is shown as CSV or JSON</source>
        <translation>Exportar lo mostrado como CSV o JSON</translation>
    </message>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; from %2, to look at. Your own journal is unchanged. &lt;a href=&quot;own&quot;&gt;Back to it&lt;/a&gt;</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; de %2, para mirar. Su propio diario no ha cambiado. &lt;a href=&quot;own&quot;&gt;Volver a él&lt;/a&gt;</translation>
    </message>
    <message numerus="yes">
        <source>%n trade(s)</source>
        <translation>
            <numerusform>%n operación</numerusform>
            <numerusform>%n operaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exportar el diario</translation>
    </message>
    <message>
        <source>Table (*.csv);;JSON (*.json)</source>
        <translation>Tabla (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>The journal was not exported</source>
        <translation>El diario no se exportó</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. Choose another place.</source>
        <translation>No se pudo escribir %1: %2. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Journal exported</source>
        <translation>Diario exportado</translation>
    </message>
    <message>
        <source>Look at an exported journal</source>
        <translation>Ver un diario exportado</translation>
    </message>
    <message>
        <source>Exported journals (*.csv *.json)</source>
        <translation>Diarios exportados (*.csv *.json)</translation>
    </message>
    <message>
        <source>The file was not read</source>
        <translation>El archivo no se leyó</translation>
    </message>
    <message>
        <source>It is larger than 64 MB.</source>
        <translation>Ocupa más de 64 MB.</translation>
    </message>
    <message>
        <source>The file was not imported</source>
        <translation>El archivo no se importó</translation>
    </message>
    <message>
        <source>Kept: your journal. What is wrong: %1.</source>
        <translation>Se conserva: su diario. Qué está mal: %1.</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Bots</source>
        <translation>Bots</translation>
    </message>
    <message>
        <source>Made-up trades. Your own journal is unchanged.</source>
        <translation>Operaciones inventadas. Su propio diario no ha cambiado.</translation>
    </message>
    <message>
        <source>Back to my journal</source>
        <translation>Volver a mi diario</translation>
    </message>
    <message>
        <source>Remove demo trades</source>
        <translation>Quitar las operaciones demo</translation>
    </message>
    <message>
        <source>Look at the demo trades</source>
        <translation>Ver las operaciones demo</translation>
    </message>
    <message>
        <source>Load 90 days of demo trades</source>
        <translation>Cargar 90 días de operaciones demo</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Import trades, or look at an exported journal</source>
        <translation>Importar operaciones o ver un diario exportado</translation>
    </message>
    <message>
        <source>&amp;Import trades of other programs…</source>
        <translation>&amp;Importar operaciones de otros programas…</translation>
    </message>
    <message>
        <source>&amp;Look at an exported journal…</source>
        <translation>&amp;Ver un diario exportado…</translation>
    </message>
    <message>
        <source>Imported, %1</source>
        <translation>Importada, %1</translation>
    </message>
</context>
<context>
    <name>elite::KeyDialog</name>
    <message>
        <source>Add a key</source>
        <translation>Añadir una clave</translation>
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
    <message>
        <source>Paste the key. It is not shown, no file or log holds it, and the clipboard is cleared 10 seconds later.</source>
        <translation>Pegue la clave. No se muestra, ningún archivo ni registro la contiene, y el portapapeles se vacía 10 segundos después.</translation>
    </message>
    <message>
        <source>Checking the key with a free list of models; nothing about you is sent</source>
        <translation>La clave se comprueba con una lista gratuita de modelos; no se envía nada sobre usted</translation>
    </message>
    <message>
        <source>The service rejected this key, so it was not stored. Copy it again, or make a new one.</source>
        <translation>El servicio rechazó esta clave, así que no se guardó. Cópiela otra vez o cree una nueva.</translation>
    </message>
    <message>
        <source>The key is stored: %1</source>
        <translation>La clave está guardada: %1</translation>
    </message>
    <message>
        <source>I made this key so that it cannot withdraw</source>
        <translation>Creé esta clave de modo que no puede retirar</translation>
    </message>
    <message>
        <source>Say first that it cannot withdraw.</source>
        <translation>Diga primero que no puede retirar.</translation>
    </message>
    <message>
        <source>Asking the exchange what this key may do; nothing is traded</source>
        <translation>Preguntando a la bolsa qué puede hacer esta clave; no se opera nada</translation>
    </message>
    <message>
        <source>%1 It was not stored.</source>
        <translation>%1 No se guardó.</translation>
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
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Models, in the order in which they are asked</source>
        <translation>Modelos, en el orden en que se les pregunta</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Check the keys of the coach again</source>
        <translation>Comprobar de nuevo las claves del coach</translation>
    </message>
    <message>
        <source>Set up the AI coach…</source>
        <translation>Configurar el coach de IA…</translation>
    </message>
    <message>
        <source>Step by step: why, what it costs, paste, check, try, cap</source>
        <translation>Paso a paso: por qué, cuánto cuesta, pegar, comprobar, probar, tope</translation>
    </message>
    <message>
        <source>cannot withdraw, by your word</source>
        <translation>no puede retirar, según usted</translation>
    </message>
    <message>
        <source>not said whether it may withdraw: replace it</source>
        <translation>no se dice si puede retirar: cámbiela</translation>
    </message>
    <message>
        <source>organization %1</source>
        <translation>organización %1</translation>
    </message>
    <message>
        <source>%1 &lt;a href=&quot;ask&quot;&gt;Ask the exchange&lt;/a&gt;</source>
        <translation>%1 &lt;a href=&quot;ask&quot;&gt;Preguntar a la bolsa&lt;/a&gt;</translation>
    </message>
</context>
<context>
    <name>elite::LadderModel</name>
    <message>
        <source>Ask %1, size %2</source>
        <translation>Venta %1, tamaño %2</translation>
    </message>
    <message>
        <source>Bid %1, size %2</source>
        <translation>Compra %1, tamaño %2</translation>
    </message>
    <message>
        <source>Bid size</source>
        <translation>Tamaño compra</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Ask size</source>
        <translation>Tamaño venta</translation>
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
        <source>Keys are kept for this run only, so the records end with it too.</source>
        <translation>Las claves se guardan solo para esta sesión; los registros también terminan con ella.</translation>
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
    <message>
        <source>The passphrase of your vault opens it. Nothing is lost.</source>
        <translation>La frase de contraseña de su caja fuerte lo abre. Nada se ha perdido.</translation>
    </message>
</context>
<context>
    <name>elite::LimitsPage</name>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>These rules bind you and every bot, below all other parts of the program. A stricter rule counts at once, a looser one from the next trading day on. Empty means no limit.</source>
        <translation>Estas reglas le obligan a usted y a cada bot, por debajo de todas las demás partes del programa. Una regla más estricta cuenta al momento, una más laxa desde el próximo día de negociación. Vacío significa sin límite.</translation>
    </message>
    <message>
        <source>Daily loss, of the equity at the start of the day</source>
        <translation>Pérdida diaria, del capital al inicio del día</translation>
    </message>
    <message>
        <source>Value of a position</source>
        <translation>Valor de una posición</translation>
    </message>
    <message>
        <source>Open trades</source>
        <translation>Operaciones abiertas</translation>
    </message>
    <message>
        <source>Trades a day</source>
        <translation>Operaciones al día</translation>
    </message>
    <message>
        <source>Orders a minute</source>
        <translation>Órdenes por minuto</translation>
    </message>
    <message>
        <source>Pause after losses in a row</source>
        <translation>Pausa tras pérdidas seguidas</translation>
    </message>
    <message>
        <source>Length of that pause</source>
        <translation>Duración de esa pausa</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Oldest price that is traded on</source>
        <translation>Precio más antiguo con el que se opera</translation>
    </message>
    <message>
        <source>s</source>
        <translation>s</translation>
    </message>
    <message>
        <source>Trading hours, from</source>
        <translation>Horario, desde</translation>
    </message>
    <message>
        <source>Trading hours, to</source>
        <translation>Horario, hasta</translation>
    </message>
    <message>
        <source>Trading hours, UTC</source>
        <translation>Horario, UTC</translation>
    </message>
    <message>
        <source>Equal times: always.</source>
        <translation>Horas iguales: siempre.</translation>
    </message>
    <message>
        <source>Not below nothing.</source>
        <translation>No por debajo de cero.</translation>
    </message>
    <message>
        <source>There is no account yet. It opens with the first feed.</source>
        <translation>Aún no hay cuenta. Se abre con la primera fuente.</translation>
    </message>
    <message>
        <source>A field is not understood or out of range: whole numbers, and at most 100 % loss.</source>
        <translation>Un campo no se entiende o está fuera de rango: números enteros, y como máximo 100 % de pérdida.</translation>
    </message>
    <message>
        <source>All of this is in force now.</source>
        <translation>Todo esto rige ahora.</translation>
    </message>
    <message>
        <source>Stored. The looser part of it counts from the next trading day on.</source>
        <translation>Guardado. La parte más laxa cuenta desde el próximo día de negociación.</translation>
    </message>
    <message>
        <source>Stricter: it counts at once, and looser again only on the next trading day.</source>
        <translation>Más estricto: cuenta al momento, y más laxo otra vez solo el próximo día de negociación.</translation>
    </message>
    <message>
        <source>Something of it is looser: that part counts from the next trading day on.</source>
        <translation>Algo de ello es más laxo: esa parte cuenta desde el próximo día de negociación.</translation>
    </message>
    <message>
        <source>Guardrails</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Every entry carries its stop loss</source>
        <translation>Cada entrada lleva su stop loss</translation>
    </message>
</context>
<context>
    <name>elite::LiveDesk</name>
    <message>
        <source>Live orders</source>
        <translation>Órdenes reales</translation>
    </message>
    <message>
        <source>Back to paper</source>
        <translation>Volver al papel</translation>
    </message>
    <message>
        <source>Live &amp;orders…</source>
        <translation>Ó&amp;rdenes reales…</translation>
    </message>
    <message>
        <source>Way to live</source>
        <translation>Camino al real</translation>
    </message>
    <message>
        <source>&amp;Cancel all live orders</source>
        <translation>&amp;Cancelar todas las órdenes reales</translation>
    </message>
    <message>
        <source>There are no prices of this symbol, so nothing is sent.</source>
        <translation>No hay precios de este símbolo, así que no se envía nada.</translation>
    </message>
    <message>
        <source>Written down and on its way to the exchange. Its answer comes as a notice; all of them stand under Live orders.</source>
        <translation>Anotada y en camino a la bolsa. Su respuesta llega como aviso; todas están en Órdenes reales.</translation>
    </message>
    <message>
        <source>Stopped: %1. No order is taken; look at the account at the exchange.</source>
        <translation>Parado: %1. No se acepta ninguna orden; mire la cuenta en la bolsa.</translation>
    </message>
    <message>
        <source>The exchange is being asked about all earlier orders; nothing is sent before that is clear.</source>
        <translation>Se pregunta a la bolsa por todas las órdenes anteriores; no se envía nada antes de aclararlo.</translation>
    </message>
    <message>
        <source>No right to new orders. Open ones are looked after until they are over.</source>
        <translation>Sin derecho a órdenes nuevas. Las abiertas se atienden hasta que terminen.</translation>
    </message>
    <message>
        <source>Live fill</source>
        <translation>Ejecución real</translation>
    </message>
    <message>
        <source>%1 at %2, order %3</source>
        <translation>%1 a %2, orden %3</translation>
    </message>
    <message>
        <source>A live order has no clear answer</source>
        <translation>Una orden real no tiene respuesta clara</translation>
    </message>
    <message>
        <source>%1. It is not sent again; the exchange is asked until it tells. Order %2</source>
        <translation>%1. No se envía otra vez; se pregunta a la bolsa hasta que lo diga. Orden %2</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Orden %1</translation>
    </message>
    <message>
        <source>%1. Order %2</source>
        <translation>%1. Orden %2</translation>
    </message>
    <message>
        <source>Live fills beside &amp;practice…</source>
        <translation>Ejecuciones reales junto a la &amp;práctica…</translation>
    </message>
    <message>
        <source>A purchase of the bot was not followed live</source>
        <translation>No se siguió en real una compra del bot</translation>
    </message>
    <message>
        <source>A sale of the bot is tried again</source>
        <translation>Se intenta otra vez una venta del bot</translation>
    </message>
    <message>
        <source>The price is %1 s old. This order only closes, so it may be sent; the exchange fills it at its own price, which may be another one.</source>
        <translation>El precio tiene %1 s. Esta orden solo cierra, por eso se puede enviar; la bolsa la ejecuta a su propio precio, que puede ser otro.</translation>
    </message>
    <message>
        <source>There are no prices of this symbol, so nothing is asked.</source>
        <translation>No hay precios de este símbolo, por eso no se pregunta nada.</translation>
    </message>
    <message>
        <source>The exchange would take this order. Nothing was placed.</source>
        <translation>La bolsa aceptaría esta orden. No se colocó nada.</translation>
    </message>
    <message>
        <source>The exchange would not take it: %1</source>
        <translation>La bolsa no la aceptaría: %1</translation>
    </message>
    <message>
        <source>LIVE · REAL MONEY</source>
        <translation>REAL · DINERO REAL</translation>
    </message>
    <message>
        <source>traded by %1</source>
        <translation>operado por %1</translation>
    </message>
    <message>
        <source>cap %1</source>
        <translation>límite %1</translation>
    </message>
    <message>
        <source>held %1 %2</source>
        <translation>en posesión %1 %2</translation>
    </message>
    <message>
        <source>the right has ended</source>
        <translation>el permiso ha terminado</translation>
    </message>
    <message>
        <source>ends in less than %1 min</source>
        <translation>termina en menos de %1 min</translation>
    </message>
    <message>
        <source>ends in %1 h</source>
        <translation>termina en %1 h</translation>
    </message>
    <message>
        <source>dead man&apos;s switch set</source>
        <translation>interruptor de hombre muerto activo</translation>
    </message>
    <message>
        <source>dead man&apos;s switch ready</source>
        <translation>interruptor de hombre muerto listo</translation>
    </message>
    <message>
        <source>dead man&apos;s switch fails</source>
        <translation>el interruptor de hombre muerto falla</translation>
    </message>
    <message>
        <source>no dead man&apos;s switch</source>
        <translation>sin interruptor de hombre muerto</translation>
    </message>
    <message>
        <source>Stopped, because something cannot be: %1</source>
        <translation>Parado, porque algo no puede ser: %1</translation>
    </message>
    <message>
        <source>The account cannot be read: %1</source>
        <translation>No se puede leer la cuenta: %1</translation>
    </message>
    <message>
        <source>Held at exchanges, and &amp;selling it…</source>
        <translation>En cartera en bolsas, y &amp;vender…</translation>
    </message>
    <message>
        <source>LIVE · HELD AT THE EXCHANGE</source>
        <translation>REAL · EN CARTERA EN LA BOLSA</translation>
    </message>
    <message>
        <source>The exchange is being asked before a sale.</source>
        <translation>Se está preguntando a la bolsa antes de una venta.</translation>
    </message>
    <message>
        <source>A record cannot be read, so what is held cannot be said. Look at the account at the exchange.</source>
        <translation>Un registro es ilegible, así que no se puede decir qué se tiene. Mire la cuenta en la bolsa.</translation>
    </message>
    <message>
        <source>%1 · no right to buy, only to sell</source>
        <translation>%1 · sin derecho a comprar, solo a vender</translation>
    </message>
    <message>
        <source>%1 %2 at %3</source>
        <translation>%1 %2 en %3</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sold: %1</source>
        <translation>No vendido: %1</translation>
    </message>
    <message>
        <source>No stop loss at the exchange: %1</source>
        <translation>Sin stop loss en la bolsa: %1</translation>
    </message>
    <message>
        <source>%1 What was bought is held without one. Sell it under Live orders, Held, or send a stop order of your own.</source>
        <translation>%1 Lo comprado se tiene sin él. Véndalo en Órdenes reales, En cartera, o envíe una orden stop propia.</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>En cartera</translation>
    </message>
    <message>
        <source>What this program bought and has not sold, and selling it</source>
        <translation>Lo que este programa compró y no ha vendido, y venderlo</translation>
    </message>
    <message>
        <source>real money</source>
        <translation>dinero real</translation>
    </message>
    <message>
        <source>The account at the exchange. What it may do stands in the band below.</source>
        <translation>La cuenta en la bolsa. Lo que puede hacer está en la banda de abajo.</translation>
    </message>
    <message>
        <source>dead man&apos;s switch off, a stop stands</source>
        <translation>interruptor de hombre muerto desactivado, hay un stop puesto</translation>
    </message>
</context>
<context>
    <name>elite::LiveOrdersDialog</name>
    <message>
        <source>Buy</source>
        <translation>Comprar</translation>
    </message>
    <message>
        <source>Sell</source>
        <translation>Vender</translation>
    </message>
    <message>
        <source>market</source>
        <translation>mercado</translation>
    </message>
    <message>
        <source>Cancel this order</source>
        <translation>Cancelar esta orden</translation>
    </message>
    <message>
        <source>Cancel all live orders</source>
        <translation>Cancelar todas las órdenes reales</translation>
    </message>
    <message>
        <source>Live orders</source>
        <translation>Órdenes reales</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Sent (UTC)</source>
        <translation>Enviada (UTC)</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Ejecutada</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>State, in the exchange&apos;s words</source>
        <translation>Estado, en palabras de la bolsa</translation>
    </message>
    <message>
        <source>No live session and no open orders.</source>
        <translation>Sin sesión real ni órdenes abiertas.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) of others on this account: counted here, never touched.</source>
        <translation>
            <numerusform>%n orden ajena en esta cuenta: se cuenta aquí, nunca se toca.</numerusform>
            <numerusform>%n órdenes ajenas en esta cuenta: se cuentan aquí, nunca se tocan.</numerusform>
        </translation>
    </message>
    <message>
        <source>turned away</source>
        <translation>rechazada</translation>
    </message>
    <message>
        <source>no quote was kept</source>
        <translation>no se guardó ninguna cotización</translation>
    </message>
    <message>
        <source>depends on later prices</source>
        <translation>depende de precios posteriores</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Views of live orders</source>
        <translation>Vistas de las órdenes reales</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Beside paper</source>
        <translation>Junto al papel</translation>
    </message>
    <message>
        <source>Live fills beside practice</source>
        <translation>Ejecuciones reales junto a la práctica</translation>
    </message>
    <message>
        <source>Live price</source>
        <translation>Precio real</translation>
    </message>
    <message>
        <source>Paper price</source>
        <translation>Precio en papel</translation>
    </message>
    <message>
        <source>Price, dearer by</source>
        <translation>Precio, más caro en</translation>
    </message>
    <message>
        <source>Fee, dearer by</source>
        <translation>Comisión, más cara en</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retardo</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>En cartera</translation>
    </message>
    <message>
        <source>stop %1, limit %2</source>
        <translation>stop %1, límite %2</translation>
    </message>
</context>
<context>
    <name>elite::LockScreen</name>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Authenticator code, or a recovery code</source>
        <translation>Código del autenticador, o de recuperación</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Parar todo</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>mantener</translation>
    </message>
    <message>
        <source>Balances are hidden (•••••). Bots, guardrails and working orders go on. The emergency stop at the top works without a passphrase.</source>
        <translation>Los saldos están ocultos (•••••). Los bots, los límites y las órdenes activas siguen. La parada de emergencia de arriba funciona sin frase.</translation>
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
    <name>elite::LookChoices</name>
    <message>
        <source>System</source>
        <extracomment>Short for: follow the language, or the look, of the system</extracomment>
        <translation>Sistema</translation>
    </message>
</context>
<context>
    <name>elite::LookDialog</name>
    <message>
        <source>Rising: body</source>
        <translation>Subida: cuerpo</translation>
    </message>
    <message>
        <source>Falling: body</source>
        <translation>Bajada: cuerpo</translation>
    </message>
    <message>
        <source>Rising: border</source>
        <translation>Subida: borde</translation>
    </message>
    <message>
        <source>Falling: border</source>
        <translation>Bajada: borde</translation>
    </message>
    <message>
        <source>Rising: wick</source>
        <translation>Subida: mecha</translation>
    </message>
    <message>
        <source>Falling: wick</source>
        <translation>Bajada: mecha</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Fondo</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>All as the &amp;theme</source>
        <translation>Todo como el &amp;tema</translation>
    </message>
    <message>
        <source>Style of the chart</source>
        <translation>Estilo del gráfico</translation>
    </message>
    <message>
        <source>&amp;Prices as</source>
        <translation>&amp;Precios como</translation>
    </message>
    <message>
        <source>Prices as</source>
        <translation>Precios como</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>%1: back to the standard</source>
        <translation>%1: volver al estándar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>As the body</source>
        <translation>Como el cuerpo</translation>
    </message>
    <message>
        <source>As the theme</source>
        <translation>Como el tema</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Hard to see on the background (under 3 : 1): %1.</source>
        <translation>Se ve mal sobre el fondo (menos de 3 : 1): %1.</translation>
    </message>
</context>
<context>
    <name>elite::LuckCard</name>
    <message>
        <source>Luck meter</source>
        <translation>Medidor de suerte</translation>
    </message>
    <message>
        <source>Nothing is proved before the first round trip.</source>
        <translation>Nada está probado antes de la primera operación completa.</translation>
    </message>
    <message>
        <source>Then a guessing trader with your sizes and costs plays the gate ten thousand times.</source>
        <translation>Entonces un operador que adivina, con sus tamaños y costes, juega la barrera diez mil veces.</translation>
    </message>
    <message>
        <source>The guessing trader plays: %1 of %2 runs.</source>
        <translation>El operador que adivina juega: %1 de %2 rondas.</translation>
    </message>
    <message>
        <source>With your sizes and costs, without an edge.</source>
        <translation>Con sus tamaños y costes, sin ventaja.</translation>
    </message>
    <message>
        <source>%1 seeded runs with your sizes and costs, looked at once a day for 30 days; at the first look, on day 7, it is %2. This is attempt %3.</source>
        <translation>%1 rondas con semilla, con sus tamaños y costes, miradas una vez al día durante 30 días; en la primera mirada, el día 7, es %2. Este es el intento %3.</translation>
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
    <name>elite::MoveToKeychainDialog</name>
    <message>
        <source>Move the keys to the keychain</source>
        <translation>Mover las claves al llavero</translation>
    </message>
    <message>
        <source>Every key is put into the keychain of this session, read back and compared. Only when all are there is the vault&apos;s file deleted.</source>
        <translation>Cada clave se pone en el llavero de esta sesión, se relee y se compara. Solo cuando están todas se elimina el archivo de la caja fuerte.</translation>
    </message>
    <message>
        <source>Move the keys</source>
        <translation>Mover las claves</translation>
    </message>
    <message>
        <source>Moving the keys, one by one</source>
        <translation>Moviendo las claves, una a una</translation>
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
    <name>elite::ObjectsDialog</name>
    <message>
        <source>Ra&amp;ise</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>&amp;Lower</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>Loc&amp;k</source>
        <translation>Blo&amp;quear</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Objects on the chart</source>
        <translation>Objetos del gráfico</translation>
    </message>
    <message>
        <source>Drawings, the topmost first</source>
        <translation>Dibujos, el de más arriba primero</translation>
    </message>
    <message>
        <source>Hide or show a drawing</source>
        <translation>Ocultar o mostrar un dibujo</translation>
    </message>
    <message>
        <source>Lock or unlock a drawing</source>
        <translation>Bloquear o desbloquear un dibujo</translation>
    </message>
    <message>
        <source>Delete a drawing</source>
        <translation>Eliminar un dibujo</translation>
    </message>
    <message>
        <source>Order of drawings</source>
        <translation>Orden de los dibujos</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (oculto)</translation>
    </message>
    <message>
        <source>%1 (locked)</source>
        <translation>%1 (bloqueado)</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>M&amp;ostrar</translation>
    </message>
    <message>
        <source>Unloc&amp;k</source>
        <translation>Desblo&amp;quear</translation>
    </message>
    <message>
        <source>&amp;Alert…</source>
        <translation>&amp;Alerta…</translation>
    </message>
    <message>
        <source>Be told when the price crosses it</source>
        <translation>Avisar cuando el precio la cruce</translation>
    </message>
</context>
<context>
    <name>elite::OrderLayer</name>
    <message>
        <source>%1 grabbed. Arrow keys move it by one tick, with Shift by ten; Enter sends it, Escape returns.</source>
        <translation>%1 tomada. Las flechas la mueven un tick, con Mayús diez; Intro la envía, Escape vuelve atrás.</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>sin enviar</translation>
    </message>
</context>
<context>
    <name>elite::OrderModel</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>market</source>
        <translation>mercado</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <translation>%1, luego %2</translation>
    </message>
    <message>
        <source>OCO %1</source>
        <translation>OCO %1</translation>
    </message>
    <message>
        <source>Exit %1</source>
        <translation>Salida %1</translation>
    </message>
    <message>
        <source>reduces</source>
        <translation>reduce</translation>
    </message>
    <message>
        <source>on its way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Double click or F2 to change</source>
        <translation>Doble clic o F2 para cambiar</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>%1, %2 %3 at %4, %5</source>
        <translation>%1, %2 %3 a %4, %5</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Operador</translation>
    </message>
</context>
<context>
    <name>elite::OrdersPanel</name>
    <message>
        <source>Orders</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Cancel all</source>
        <translation>Cancelar todas</translation>
    </message>
    <message>
        <source>No working orders</source>
        <translation>Sin órdenes en curso</translation>
    </message>
    <message>
        <source>Orders that wait for their price will stand here.</source>
        <translation>Aquí aparecerán las órdenes que esperan su precio.</translation>
    </message>
    <message>
        <source>Change the &amp;price</source>
        <translation>Cambiar el &amp;precio</translation>
    </message>
    <message>
        <source>Change the &amp;quantity</source>
        <translation>Cambiar la ca&amp;ntidad</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Cancel &amp;all</source>
        <translation>Cancelar &amp;todas</translation>
    </message>
    <message>
        <source>%1 moves in steps of %2. Nothing was changed.</source>
        <translation>%1 se mueve en pasos de %2. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>&amp;One cancels the other</source>
        <translation>&amp;Una cancela la otra</translation>
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
    <name>elite::ParameterFields</name>
    <message>
        <source>A whole number from %1 to %2</source>
        <translation>Un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>Must be smaller than: %1</source>
        <translation>Debe ser menor que: %1</translation>
    </message>
</context>
<context>
    <name>elite::PassphraseDialog</name>
    <message>
        <source>Set a passphrase</source>
        <translation>Poner una frase de contraseña</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Remove the passphrase</source>
        <translation>Quitar la frase de contraseña</translation>
    </message>
    <message>
        <source>The program will not lock itself any more, and steps that matter ask for nothing.</source>
        <translation>El programa ya no se bloqueará solo, y los pasos importantes no pedirán nada.</translation>
    </message>
    <message>
        <source>At least %1 letters, any kind. It locks the program and guards steps that matter. Nobody can bring it back: who forgets it deletes the item &quot;app-lock&quot; in the keychain.</source>
        <translation>Al menos %1 letras, de cualquier tipo. Bloquea el programa y protege los pasos importantes. Nadie puede recuperarla: quien la olvida borra el elemento «app-lock» del llavero.</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Frase de contraseña actual</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Frase de contraseña nueva</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no son iguales.</translation>
    </message>
    <message>
        <source>The key is computed, which takes about a second…</source>
        <translation>Se calcula la clave, tarda cerca de un segundo…</translation>
    </message>
</context>
<context>
    <name>elite::PastView</name>
    <message>
        <source>Search instrument, words, outcome</source>
        <translation>Buscar instrumento, palabras, desenlace</translation>
    </message>
    <message>
        <source>Search past verdicts</source>
        <translation>Buscar veredictos anteriores</translation>
    </message>
    <message>
        <source>Past verdicts</source>
        <translation>Veredictos anteriores</translation>
    </message>
    <message>
        <source>%1 · %2 %3</source>
        <translation>%1 · %2 %3</translation>
    </message>
    <message>
        <source>MOCK</source>
        <translation>MOCK</translation>
    </message>
    <message>
        <source>No verdicts yet</source>
        <translation>Aún no hay veredictos</translation>
    </message>
    <message>
        <source>Every answer of the coach will stand here with its picture, frozen when it was given and scored later.</source>
        <translation>Aquí aparecerá cada respuesta del coach con su imagen, congelada al darse y puntuada después.</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No verdict holds these words.</source>
        <translation>Ningún veredicto contiene estas palabras.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Remove the picture…</source>
        <translation>&amp;Quitar la imagen…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>The picture that was sent for this verdict is deleted from this computer and cannot be brought back. The verdict, its numbers and the fingerprint of the picture stay.</source>
        <translation>La imagen que se envió para este veredicto se borra de este equipo y no se puede recuperar. El veredicto, sus números y la huella de la imagen se quedan.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The picture was not removed</source>
        <translation>La imagen no se quitó</translation>
    </message>
</context>
<context>
    <name>elite::PictureEditor</name>
    <message numerus="yes">
        <source>Picture to send, %1 by %2 pixels, %n covered area(s)</source>
        <translation>
            <numerusform>Imagen a enviar, %1 por %2 píxeles, %n zona cubierta</numerusform>
            <numerusform>Imagen a enviar, %1 por %2 píxeles, %n zonas cubiertas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>elite::PlaceBox</name>
    <message>
        <source>Login</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>The passphrase was changed. From now on only the new one opens the vault.</source>
        <translation>La frase de contraseña se cambió. Desde ahora solo la nueva abre la caja fuerte.</translation>
    </message>
    <message>
        <source>The question was closed. The keychain stays as it was; nothing is lost.</source>
        <translation>Se cerró la pregunta. El llavero queda como estaba; no se ha perdido nada.</translation>
    </message>
    <message>
        <source>Your system could not ask for the password. Unlock the keychain with its own program, then ask again.</source>
        <translation>Su sistema no pudo pedir la contraseña. Desbloquee el llavero con su propio programa y pregunte de nuevo.</translation>
    </message>
</context>
<context>
    <name>elite::PositionModel</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>no stop</source>
        <translation>sin stop</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Double click or F2 to change, empty to take it away</source>
        <translation>Doble clic o F2 para cambiar, vacío para quitarlo</translation>
    </message>
    <message>
        <source>What it would be closed at now</source>
        <translation>A cuánto se cerraría ahora</translation>
    </message>
    <message>
        <source>After fees paid and the estimated cost of closing now</source>
        <translation>Tras las comisiones pagadas y el coste estimado de cerrar ahora</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Símbolo</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>R</source>
        <comment>multiple of the risk</comment>
        <translation>R</translation>
    </message>
    <message>
        <source>P/L</source>
        <translation>G/P</translation>
    </message>
    <message>
        <source>P/L %</source>
        <translation>G/P %</translation>
    </message>
    <message>
        <source>%1, %2 %3, entered at %4, now %5, stop %6, target %7, result %8, %9</source>
        <translation>%1, %2 %3, entrada en %4, ahora %5, stop %6, objetivo %7, resultado %8, %9</translation>
    </message>
    <message>
        <source>Trader</source>
        <translation>Operador</translation>
    </message>
</context>
<context>
    <name>elite::PositionsPanel</name>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Sum, after costs</source>
        <translation>Suma, tras costes</translation>
    </message>
    <message>
        <source>No open positions</source>
        <translation>Sin posiciones abiertas</translation>
    </message>
    <message>
        <source>Send an order in the ticket, or let a working order meet its price.</source>
        <translation>Envíe una orden desde el panel de orden, o deje que una orden en curso alcance su precio.</translation>
    </message>
    <message>
        <source>&amp;Close at the market</source>
        <translation>&amp;Cerrar a mercado</translation>
    </message>
    <message>
        <source>&amp;Reverse: close and open the other side</source>
        <translation>&amp;Revertir: cerrar y abrir el otro lado</translation>
    </message>
    <message>
        <source>Change the &amp;stop</source>
        <translation>Cambiar el &amp;stop</translation>
    </message>
    <message>
        <source>Change the &amp;target</source>
        <translation>Cambiar el &amp;objetivo</translation>
    </message>
    <message>
        <source>Take the stop away</source>
        <translation>Quitar el stop</translation>
    </message>
    <message>
        <source>Take the target away</source>
        <translation>Quitar el objetivo</translation>
    </message>
    <message>
        <source>%1 moves in steps of %2. Nothing was changed.</source>
        <translation>%1 se mueve en pasos de %2. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Price it would be closed at</source>
        <translation>Precio al que se cerraría</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>P/L</source>
        <translation>G/P</translation>
    </message>
    <message>
        <source>Price result</source>
        <translation>Resultado de precio</translation>
    </message>
    <message>
        <source>Fees paid and cost of closing, less parts already taken</source>
        <translation>Comisiones pagadas y coste de cerrar, menos las partes ya sacadas</translation>
    </message>
    <message>
        <source>Loss planned at the first stop</source>
        <translation>Pérdida planeada en el primer stop</translation>
    </message>
    <message>
        <source>no stop</source>
        <translation>sin stop</translation>
    </message>
</context>
<context>
    <name>elite::PreviewDialog</name>
    <message>
        <source>I agree that pictures of my charts, covered as shown here, may be sent to the service of my key. Asked once; each picture is still shown first.</source>
        <translation>Acepto que imágenes de mis gráficos, cubiertas como se muestra aquí, puedan enviarse al servicio de mi clave. Se pregunta una vez; cada imagen se sigue mostrando antes.</translation>
    </message>
    <message>
        <source>I agree that pictures from elsewhere, covered as shown here, may be sent to the service of my key. Asked once; each picture is still shown first.</source>
        <translation>Acepto que imágenes de otros sitios, cubiertas como se muestra aquí, puedan enviarse al servicio de mi clave. Se pregunta una vez; cada imagen se sigue mostrando antes.</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Se pregunta a</translation>
    </message>
    <message>
        <source>Tokens, about</source>
        <translation>Tokens, aprox.</translation>
    </message>
    <message>
        <source>Cost, about</source>
        <translation>Coste, aprox.</translation>
    </message>
    <message>
        <source>Send to the coach</source>
        <translation>Enviar al coach</translation>
    </message>
    <message>
        <source>This will be sent</source>
        <translation>Se enviará esto</translation>
    </message>
    <message>
        <source>Exactly this will be sent</source>
        <translation>Se enviará exactamente esto</translation>
    </message>
    <message>
        <source>Drag over the picture to cover something or to cut it. Balances, account numbers and keys are never sent.</source>
        <translation>Arrastre sobre la imagen para cubrir algo o recortarla. Saldos, números de cuenta y claves no se envían nunca.</translation>
    </message>
    <message>
        <source>What dragging does</source>
        <translation>Qué hace arrastrar</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Cubrir</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Uncover</source>
        <translation>Descubrir</translation>
    </message>
    <message>
        <source>Takes the selected cover away</source>
        <translation>Quita la cubierta seleccionada</translation>
    </message>
    <message>
        <source>Whole picture</source>
        <translation>Imagen completa</translation>
    </message>
    <message>
        <source>Sent with it</source>
        <translation>Se envía con ello</translation>
    </message>
    <message>
        <source>The whole text that goes with the picture</source>
        <translation>Todo el texto que va con la imagen</translation>
    </message>
    <message>
        <source>Where and what it costs</source>
        <translation>Adónde va y cuánto cuesta</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>none, a rule answers here</source>
        <translation>ninguno, aquí responde una regla</translation>
    </message>
    <message>
        <source>This picture is not from a chart of this program: every price in the answer will be marked ‘unverified picture’, and it is not scored.</source>
        <translation>Esta imagen no es de un gráfico de este programa: cada precio de la respuesta se marcará como ‘imagen sin verificar’, y no se puntúa.</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Acepto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>No se envía nada</translation>
    </message>
    <message>
        <source>The picture is being prepared.</source>
        <translation>Se está preparando la imagen.</translation>
    </message>
    <message>
        <source>%1 × %2, %3 kB</source>
        <translation>%1 × %2, %3 kB</translation>
    </message>
    <message>
        <source>MOCK</source>
        <translation>MOCK</translation>
    </message>
    <message>
        <source>%1 in (picture %2), %3 out</source>
        <translation>%1 de entrada (imagen %2), %3 de salida</translation>
    </message>
    <message>
        <source>Your monthly cap would be passed; raise it in the settings.</source>
        <translation>Se superaría su tope mensual; súbalo en los ajustes.</translation>
    </message>
    <message>
        <source>Agree first, or cancel.</source>
        <translation>Acepte primero, o cancele.</translation>
    </message>
    <message>
        <source>own cover</source>
        <translation>cobertura propia</translation>
    </message>
    <message>
        <source>This picture is not from a chart of this program: a price in the answer is only checked to lie on it, by the axis you gave. It is not scored.</source>
        <translation>Esta imagen no es de un gráfico de este programa: de un precio de la respuesta solo se comprueba que esté en ella, según el eje que usted dio. No se puntúa.</translation>
    </message>
    <message>
        <source>what you intend, and why; may stay empty</source>
        <translation>qué pretende y por qué; puede quedar vacío</translation>
    </message>
    <message>
        <source>may stay empty</source>
        <translation>puede quedar vacío</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicada</translation>
    </message>
    <message>
        <source>Your &amp;plan</source>
        <translation>Su &amp;plan</translation>
    </message>
    <message>
        <source>Your &amp;question</source>
        <translation>Su p&amp;regunta</translation>
    </message>
    <message>
        <source>Target before stop, you &amp;think</source>
        <translation>&amp;Objetivo antes que stop, cree usted</translation>
    </message>
    <message>
        <source>Your own probability. It is scored beside the coach&apos;s.</source>
        <translation>Su propia probabilidad. Se puntúa junto a la del coach.</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
</context>
<context>
    <name>elite::PromotionDialog</name>
    <message>
        <source>Going live, step 1 of 2</source>
        <translation>Pasar a real, paso 1 de 2</translation>
    </message>
    <message>
        <source>The record is checked: chain, venue&apos;s time, twenty fills</source>
        <translation>Se comprueba el historial: cadena, hora de la bolsa, veinte ejecuciones</translation>
    </message>
    <message>
        <source>Going live, step 2 of 2; nothing has changed yet</source>
        <translation>Pasar a real, paso 2 de 2; aún no ha cambiado nada</translation>
    </message>
    <message>
        <source>The venue did not say what this key may do: %1</source>
        <translation>La bolsa no dijo qué puede hacer esta clave: %1</translation>
    </message>
    <message>
        <source>The code is checked…</source>
        <translation>Se comprueba el código…</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not live.&lt;/b&gt; Nothing was changed.</source>
        <translation>&lt;b&gt;No es real.&lt;/b&gt; No se ha cambiado nada.</translation>
    </message>
</context>
<context>
    <name>elite::QrView</name>
    <message>
        <source>QR code for the authenticator; the same secret stands beside it as text</source>
        <translation>Código QR para el autenticador; el mismo secreto está al lado como texto</translation>
    </message>
</context>
<context>
    <name>elite::ReceiptDialog</name>
    <message>
        <source>Friction receipt</source>
        <translation>Recibo de fricción</translation>
    </message>
    <message>
        <source>%1 %2 of %3, %4 UTC</source>
        <translation>%1 %2 de %3, %4 UTC</translation>
    </message>
    <message>
        <source>A plus costs you, a minus helped you. The parts add up to the last unit.</source>
        <translation>Un más le cuesta, un menos le ayudó. Las partes suman hasta la última unidad.</translation>
    </message>
    <message>
        <source>E&amp;xplain these numbers</source>
        <translation>E&amp;xplicar estas cifras</translation>
    </message>
</context>
<context>
    <name>elite::ReceiptView</name>
    <message>
        <source>Price you saw, the middle of bid and ask</source>
        <translation>Precio visto, el medio entre compra y venta</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Deslizamiento</translation>
    </message>
    <message>
        <source>Delay: what the market moved meanwhile</source>
        <translation>Retardo: lo que se movió el mercado entretanto</translation>
    </message>
    <message>
        <source>Price you got</source>
        <translation>Precio obtenido</translation>
    </message>
    <message>
        <source>Fee, maker</source>
        <translation>Comisión, maker</translation>
    </message>
    <message>
        <source>Fee, taker</source>
        <translation>Comisión, taker</translation>
    </message>
    <message>
        <source>Friction in all</source>
        <translation>Fricción total</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Fee of the venue</source>
        <translation>Comisión de la bolsa</translation>
    </message>
</context>
<context>
    <name>elite::RecordPage</name>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>no superado</translation>
    </message>
    <message>
        <source>I have read the record and the risk disclosure</source>
        <translation>He leído el historial y el aviso de riesgos</translation>
    </message>
    <message>
        <source>Continue to step 2</source>
        <translation>Seguir al paso 2</translation>
    </message>
    <message>
        <source>Stay on paper</source>
        <translation>Seguir en papel</translation>
    </message>
    <message>
        <source>Your record</source>
        <translation>Su historial</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not yet.&lt;/b&gt;</source>
        <translation>&lt;b&gt;Todavía no.&lt;/b&gt;</translation>
    </message>
    <message>
        <source>The venue could not be asked: %1</source>
        <translation>No se pudo preguntar a la bolsa: %1</translation>
    </message>
    <message>
        <source>Passing the gate does not show that you will make money. Because the evidence is weak, live size starts at &lt;b&gt;%1&lt;/b&gt;. You can lose all of the money you trade with. &lt;a href=&quot;risk&quot;&gt;Risk disclosure&lt;/a&gt;</source>
        <translation>Pasar la barrera no demuestra que vaya a ganar dinero. Como la evidencia es débil, el tamaño real empieza en &lt;b&gt;%1&lt;/b&gt;. Puede perder todo el dinero con el que opera. &lt;a href=&quot;risk&quot;&gt;Aviso de riesgos&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Passing the gate does not show that you will make money. You can lose all of the money you trade with. &lt;a href=&quot;risk&quot;&gt;Risk disclosure&lt;/a&gt;</source>
        <translation>Pasar la barrera no demuestra que vaya a ganar dinero. Puede perder todo el dinero con el que opera. &lt;a href=&quot;risk&quot;&gt;Aviso de riesgos&lt;/a&gt;</translation>
    </message>
    <message>
        <source>Read the record and the risk disclosure first</source>
        <translation>Lea primero el historial y el aviso de riesgos</translation>
    </message>
    <message>
        <source>The gate is closed, for the reasons above</source>
        <translation>La barrera está cerrada, por los motivos de arriba</translation>
    </message>
    <message>
        <source>Your record, before real money</source>
        <translation>Su historial, antes del dinero real</translation>
    </message>
    <message>
        <source>No qualification run goes on.</source>
        <translation>No hay ninguna ronda de cualificación en curso.</translation>
    </message>
    <message>
        <source>, closed day %1</source>
        <translation>, día cerrado %1</translation>
    </message>
    <message>
        <source>What the gate asks</source>
        <translation>Lo que pide la barrera</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>Qualified days</source>
        <translation>Días válidos</translation>
    </message>
    <message>
        <source>Round trips</source>
        <translation>Operaciones completas</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Tasa de acierto</translation>
    </message>
    <message>
        <source>Profit after costs</source>
        <translation>Beneficio tras costes</translation>
    </message>
    <message>
        <source>Last daily-loss stop</source>
        <translation>Último stop por pérdida diaria</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>hace %1 días</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>none in %1 days</source>
        <translation>ninguno en %1 días</translation>
    </message>
    <message>
        <source>Record chain intact</source>
        <translation>Cadena del historial intacta</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 entradas</translation>
    </message>
    <message>
        <source>%1 fills checked</source>
        <translation>%1 ejecuciones comprobadas</translation>
    </message>
    <message>
        <source>Equity, after costs</source>
        <translation>Patrimonio, tras costes</translation>
    </message>
    <message>
        <source>%1, %2 trades, deepest fall %3</source>
        <translation>%1, %2 operaciones, mayor caída %3</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimonio</translation>
    </message>
    <message>
        <source>No round trip counts yet.</source>
        <translation>Aún no cuenta ninguna operación completa.</translation>
    </message>
    <message>
        <source>Win rate, honestly</source>
        <translation>Tasa de acierto, con honestidad</translation>
    </message>
    <message>
        <source>95 % interval, n %1</source>
        <translation>Intervalo del 95 %, n %1</translation>
    </message>
    <message>
        <source>Average result per trade, after costs</source>
        <translation>Resultado medio por operación, tras costes</translation>
    </message>
    <message>
        <source>Chance that a trade earns</source>
        <translation>Probabilidad de que una operación gane</translation>
    </message>
    <message>
        <source>Costs eat of the gross profit</source>
        <translation>Costes sobre el beneficio bruto</translation>
    </message>
    <message>
        <source>Exits a bar could not decide, counted as losses</source>
        <translation>Salidas que una vela no pudo decidir, contadas como pérdidas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Results in R</source>
        <translation>Resultados en R</translation>
    </message>
    <message>
        <source>trades per half R</source>
        <translation>operaciones por medio R</translation>
    </message>
    <message>
        <source>No trade of this run had a stop, so R is not known.</source>
        <translation>Ninguna operación de esta ronda tenía stop, así que no se conoce R.</translation>
    </message>
    <message>
        <source>%1 · %2 · run %3, started %4</source>
        <translation>%1 · %2 · ronda %3, empezada el %4</translation>
    </message>
</context>
<context>
    <name>elite::RecordView</name>
    <message>
        <source>Record of the coach</source>
        <translation>Historial del coach</translation>
    </message>
    <message>
        <source>Is the coach any good?</source>
        <translation>¿Es bueno el coach?</translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>%n veredicto</numerusform>
            <numerusform>%n veredictos</numerusform>
        </translation>
    </message>
    <message>
        <source>Every verdict is frozen when it is given and scored from later bars by the broker&apos;s own pessimistic rule. There is none yet.</source>
        <translation>Cada veredicto se congela al darse y se puntúa con velas posteriores según la regla pesimista del bróker. Aún no hay ninguno.</translation>
    </message>
    <message>
        <source>Waiting for their outcome</source>
        <translation>A la espera de su resultado</translation>
    </message>
    <message>
        <source>Named no trade</source>
        <translation>No nombró operación</translation>
    </message>
    <message>
        <source>Entry not reached</source>
        <translation>Entrada no alcanzada</translation>
    </message>
    <message>
        <source>Stop and target in one bar</source>
        <translation>Stop y objetivo en una vela</translation>
    </message>
    <message>
        <source>You, the coach, a coin</source>
        <translation>Usted, el coach, una moneda</translation>
    </message>
    <message>
        <source>Coach, target before stop</source>
        <translation>Coach, objetivo antes que stop</translation>
    </message>
    <message>
        <source>Always long</source>
        <translation>Siempre en largo</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>Brier score, you (%1)</source>
        <translation>Puntuación de Brier, usted (%1)</translation>
    </message>
    <message>
        <source>Skill of the coach against the base rate</source>
        <translation>Acierto del coach frente a la tasa base</translation>
    </message>
    <message>
        <source>When it says … it happens …</source>
        <translation>Cuando dice … ocurre …</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 · prompt %2</source>
        <translation>%1 · prompt %2</translation>
    </message>
    <message>
        <source>Usage and cost</source>
        <translation>Uso y coste</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message numerus="yes">
        <source>Today, %n attempt(s)</source>
        <translation>
            <numerusform>Hoy, %n intento</numerusform>
            <numerusform>Hoy, %n intentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens this month, in</source>
        <translation>Tokens este mes, entrada</translation>
    </message>
    <message>
        <source>Of them cached</source>
        <translation>De ellos, en caché</translation>
    </message>
    <message>
        <source>Tokens this month, out</source>
        <translation>Tokens este mes, salida</translation>
    </message>
    <message>
        <source>Of them thinking</source>
        <translation>De ellos, razonamiento</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) of unknown cost: cancelled, broken, or a model without a price.</source>
        <translation>
            <numerusform>%n intento de coste desconocido: cancelado, interrumpido o un modelo sin precio.</numerusform>
            <numerusform>%n intentos de coste desconocido: cancelados, interrumpidos o un modelo sin precio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cost a day, 30 days, USD</source>
        <translation>Coste por día, 30 días, USD</translation>
    </message>
    <message>
        <source>USD</source>
        <translation>USD</translation>
    </message>
    <message>
        <source>Export as CSV…</source>
        <translation>Exportar como CSV…</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Aún no hay nada que exportar.</translation>
    </message>
    <message>
        <source>Export the usage</source>
        <translation>Exportar el uso</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>Not exported: %1. Nothing was changed.</source>
        <translation>No exportado: %1. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Brier score, coach (%1)</source>
        <translation>Puntuación de Brier, coach (%1)</translation>
    </message>
    <message>
        <source>Brier score, coin</source>
        <translation>Puntuación de Brier, moneda</translation>
    </message>
    <message>
        <source>Write your own probability before you ask, and it is scored here too.</source>
        <translation>Escriba su propia probabilidad antes de preguntar, y aquí se puntúa también.</translation>
    </message>
    <message>
        <source>Yours is not yet meaningful: under %1.</source>
        <translation>La suya aún no es significativa: menos de %1.</translation>
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
    <name>elite::RegionDialog</name>
    <message>
        <source>Draw the region to send</source>
        <translation>Trace la zona que se enviará</translation>
    </message>
    <message>
        <source>Draw the region of the screen to look at. Enter takes all, Escape cancels.</source>
        <translation>Trace la zona de la pantalla que se ha de mirar. Intro la toma entera, Escape cancela.</translation>
    </message>
</context>
<context>
    <name>elite::ReleaseDialog</name>
    <message>
        <source>Release the emergency stop</source>
        <translation>Liberar la parada de emergencia</translation>
    </message>
    <message>
        <source>Trading is halted since %1 UTC. Write down why it may go on; the reason is kept in the ledger with the time.</source>
        <translation>La negociación está detenida desde %1 UTC. Escriba por qué puede seguir; la razón se guarda con la hora en el libro mayor.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What happened, and what is different now</source>
        <translation>Qué pasó y qué es distinto ahora</translation>
    </message>
    <message>
        <source>Stay halted</source>
        <translation>Seguir detenido</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Liberar</translation>
    </message>
    <message>
        <source>Needs a reason of at least ten letters</source>
        <translation>Necesita una razón de al menos diez letras</translation>
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
    <name>elite::ReplayBar</name>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>One bar back</source>
        <translation>Una vela atrás</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>One bar on</source>
        <translation>Una vela adelante</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>A ciegas</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Blind: the charts hide symbol and date</source>
        <translation>A ciegas: los gráficos ocultan símbolo y fecha</translation>
    </message>
    <message>
        <source>Max</source>
        <comment>as fast as it goes</comment>
        <translation>Máx</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>The recording is at its end</source>
        <translation>La grabación ha llegado al final</translation>
    </message>
    <message>
        <source>date hidden</source>
        <translation>fecha oculta</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Time of the recording, %1</source>
        <translation>Hora de la grabación, %1</translation>
    </message>
    <message>
        <source>The recording is at its beginning</source>
        <translation>La grabación está al principio</translation>
    </message>
</context>
<context>
    <name>elite::ReplayTrack</name>
    <message>
        <source>Place in the recording</source>
        <translation>Lugar en la grabación</translation>
    </message>
    <message>
        <source>A click goes on to that time</source>
        <translation>Un clic avanza hasta esa hora</translation>
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
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Copied. Nothing was sent.</source>
        <translation>Copiado. No se envió nada.</translation>
    </message>
</context>
<context>
    <name>elite::RubricBar</name>
    <message>
        <source>%1: %2 of 4</source>
        <translation>%1: %2 de 4</translation>
    </message>
</context>
<context>
    <name>elite::RunDialog</name>
    <message>
        <source>Start a qualification run</source>
        <translation>Iniciar una ronda de cualificación</translation>
    </message>
    <message>
        <source>&lt;b&gt;The run that goes on ends.&lt;/b&gt; Its record stays in the ledger.</source>
        <translation>&lt;b&gt;La ronda en curso termina.&lt;/b&gt; Su historial queda en el libro mayor.</translation>
    </message>
    <message>
        <source>Symbols of the run</source>
        <translation>Símbolos de la ronda</translation>
    </message>
    <message>
        <source>Start the run</source>
        <translation>Iniciar la ronda</translation>
    </message>
    <message>
        <source>Asking the venue for its time…</source>
        <translation>Preguntando la hora a la bolsa…</translation>
    </message>
    <message>
        <source>From now on the practice trades count, by the venue&apos;s clock, for at most 30 days. The gate looks once a day after midnight UTC. A day counts when live prices ran in four different hours of it. Every attempt is counted and shown.</source>
        <translation>Desde ahora cuentan las operaciones de práctica, según el reloj de la bolsa, durante 30 días como máximo. La barrera mira una vez al día después de medianoche UTC. Un día cuenta si hubo precios en vivo en cuatro horas distintas. Cada intento se cuenta y se muestra.</translation>
    </message>
    <message>
        <source>Who is judged</source>
        <translation>A quién se juzga</translation>
    </message>
    <message>
        <source>You, trading by hand</source>
        <translation>Usted, operando a mano</translation>
    </message>
    <message>
        <source>Only the fills of this bot&apos;s own sub-account count. Stopping it, other parameters, another symbol or another engine start the run anew.</source>
        <translation>Solo cuentan las ejecuciones de la subcuenta de este bot. Pararlo, otros parámetros, otro símbolo u otro motor empiezan la ronda de nuevo.</translation>
    </message>
    <message>
        <source>Only your own trades in these symbols count. Another account, other symbols or another engine start the run anew.</source>
        <translation>Solo cuentan sus propias operaciones en estos símbolos. Otra cuenta, otros símbolos u otro motor empiezan la ronda de nuevo.</translation>
    </message>
</context>
<context>
    <name>elite::SecurityDesk</name>
    <message>
        <source>&amp;Lock the program</source>
        <translation>&amp;Bloquear el programa</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
</context>
<context>
    <name>elite::SecurityPage</name>
    <message>
        <source>Turn on…</source>
        <translation>Activar…</translation>
    </message>
    <message>
        <source>Turn off…</source>
        <translation>Desactivar…</translation>
    </message>
    <message>
        <source>Set a passphrase…</source>
        <translation>Poner una frase…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Lock of the program</source>
        <translation>Bloqueo del programa</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nunca por sí solo</translation>
    </message>
    <message>
        <source>After %1 minutes</source>
        <translation>Tras %1 minutos</translation>
    </message>
    <message>
        <source>When nobody does anything</source>
        <translation>Cuando nadie hace nada</translation>
    </message>
    <message>
        <source>Two-factor sign-in</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>What it guards</source>
        <translation>Qué protege</translation>
    </message>
    <message>
        <source>Unlocking the program, going live, changing keys, raising limits, releasing an emergency stop. While it is locked, bots and guardrails go on, balances are hidden, and the emergency stop works without any code. Keys are never shown or exported, with or without a code.</source>
        <translation>Desbloquear el programa, pasar a real, cambiar claves, subir límites, liberar una parada de emergencia. Mientras está bloqueado, los bots y los límites siguen, los saldos se ocultan, y la parada de emergencia funciona sin ningún código. Las claves nunca se muestran ni se exportan, con o sin código.</translation>
    </message>
    <message>
        <source>Turning two-factor sign-in off needs the passphrase and a code.</source>
        <translation>Para desactivar el segundo factor hacen falta la frase y un código.</translation>
    </message>
    <message>
        <source>The keychain or the ledger is not open yet; both are needed to change anything here.</source>
        <translation>El llavero o el libro mayor aún no está abierto; hacen falta ambos para cambiar algo aquí.</translation>
    </message>
    <message>
        <source>%1 of the ledger cannot be read. Used codes of before are not known any more.</source>
        <translation>No se puede leer %1 del libro mayor. Ya no se conocen los códigos usados antes.</translation>
    </message>
    <message>
        <source>A passphrase is set. It is kept as an Argon2id check in the keychain, never itself.</source>
        <translation>Hay una frase de contraseña. En el llavero se guarda su comprobación Argon2id, nunca la frase.</translation>
    </message>
    <message>
        <source>No passphrase is set: whoever sits here can do everything.</source>
        <translation>No hay frase de contraseña: quien se siente aquí puede hacerlo todo.</translation>
    </message>
    <message>
        <source>Turn two-factor sign-in off first</source>
        <translation>Desactive primero el segundo factor</translation>
    </message>
    <message>
        <source>Set a passphrase first</source>
        <translation>Ponga primero una frase de contraseña</translation>
    </message>
    <message>
        <source>On. Each code is good once; %1 of %2 recovery codes are left.</source>
        <translation>Activo. Cada código vale una vez; quedan %1 de %2 códigos de recuperación.</translation>
    </message>
    <message>
        <source>Off. With it, going live and other steps that matter ask for a code of your authenticator app.</source>
        <translation>Desactivado. Con él, pasar a real y otros pasos importantes piden un código de su app de autenticación.</translation>
    </message>
    <message>
        <source>Set a passphrase first: turning it off again needs both</source>
        <translation>Ponga primero una frase: para desactivarlo hacen falta ambas cosas</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
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
    <name>elite::SetupHistory</name>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Change indicators</source>
        <translation>Cambiar indicadores</translation>
    </message>
    <message>
        <source>Style of the chart</source>
        <translation>Estilo del gráfico</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>Heights of the panes</source>
        <translation>Alturas de los paneles</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Lo que muestra el gráfico</translation>
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
    <message>
        <source>World: live trading, real money</source>
        <translation>Mundo: negociación real, dinero real</translation>
    </message>
    <message>
        <source>Live trading, real money. What that means</source>
        <translation>Negociación real, dinero real. Qué significa</translation>
    </message>
</context>
<context>
    <name>elite::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>elite::StepRow</name>
    <message>
        <source>Step %1, done: %2</source>
        <extracomment>%1 is the number of a step, %2 its title</extracomment>
        <translation>Paso %1, hecho: %2</translation>
    </message>
    <message>
        <source>Step %1, now: %2</source>
        <translation>Paso %1, ahora: %2</translation>
    </message>
    <message>
        <source>Step %1, later: %2</source>
        <translation>Paso %1, después: %2</translation>
    </message>
</context>
<context>
    <name>elite::StepUpDialog</name>
    <message>
        <source>Is it you?</source>
        <translation>¿Es usted?</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Authenticator code, or a recovery code</source>
        <translation>Código del autenticador, o de recuperación</translation>
    </message>
    <message>
        <source>It is checked…</source>
        <translation>Se comprueba…</translation>
    </message>
</context>
<context>
    <name>elite::StopWindow</name>
    <message>
        <source>Stop all trading</source>
        <translation>Parar toda la negociación</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Parar todo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Emergency stop · Elite Trading Coach</source>
        <translation>Parada de emergencia · Elite Trading Coach</translation>
    </message>
    <message>
        <source>hold 1 s</source>
        <translation>mantener 1 s</translation>
    </message>
    <message>
        <source>Stop all, hold for one second</source>
        <translation>Parar todo, mantener un segundo</translation>
    </message>
    <message>
        <source>Cancels all orders, closes all positions and blocks new ones until you release it in the window of the program. It works while that window hangs.</source>
        <translation>Cancela todas las órdenes, cierra todas las posiciones y bloquea nuevas hasta que usted libere la parada en la ventana del programa. Funciona aunque esa ventana se cuelgue.</translation>
    </message>
    <message>
        <source>&lt;b&gt;The stop could not be written:&lt;/b&gt; %1. Nothing is halted. End the program elite-trading-coach itself; it sends nothing when it does not run.</source>
        <translation>&lt;b&gt;No se pudo escribir la parada:&lt;/b&gt; %1. Nada está detenido. Cierre el propio programa elite-trading-coach; no envía nada si no está en marcha.</translation>
    </message>
    <message>
        <source>HALTED since %1</source>
        <translation>DETENIDO desde %1</translation>
    </message>
    <message>
        <source>It stays, also after a restart, until you release it in the window of the program and say why.</source>
        <translation>Se mantiene, también tras reiniciar, hasta que usted la libere en la ventana del programa y diga por qué.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Written to disk by %1.&lt;/b&gt; No order goes out any more.</source>
        <translation>&lt;b&gt;Escrito en el disco: %1.&lt;/b&gt; Ya no sale ninguna orden.</translation>
    </message>
    <message>
        <source>The program says: %1</source>
        <translation>El programa dice: %1</translation>
    </message>
    <message>
        <source>The program has cancelled all orders and closed all positions.</source>
        <translation>El programa ha cancelado todas las órdenes y cerrado todas las posiciones.</translation>
    </message>
    <message>
        <source>The program is closing: %1 orders and %2 positions are still open.</source>
        <translation>El programa está cerrando: quedan abiertas %1 órdenes y %2 posiciones.</translation>
    </message>
    <message>
        <source>The program is not running. It will start halted.</source>
        <translation>El programa no está en marcha. Arrancará detenido.</translation>
    </message>
    <message>
        <source>The program stands still. When it goes on, it stops before its first order.</source>
        <translation>El programa está parado. Cuando siga, se detendrá antes de su primera orden.</translation>
    </message>
    <message>
        <source>Waiting for the program&apos;s answer.</source>
        <translation>Esperando la respuesta del programa.</translation>
    </message>
</context>
<context>
    <name>elite::StudiesDialog</name>
    <message>
        <source>Indicators</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Search by name, group or what it measures</source>
        <translation>Buscar por nombre, grupo o lo que mide</translation>
    </message>
    <message>
        <source>Search indicators</source>
        <translation>Buscar indicadores</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <source>On this chart</source>
        <translation>En este gráfico</translation>
    </message>
    <message>
        <source>&amp;Add to the chart</source>
        <translation>&amp;Añadir al gráfico</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>&amp;Ocultar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Own formula…</source>
        <translation>Fórmula propia…</translation>
    </message>
    <message>
        <source>Repaints: it changes values of bars that were already shown. Bots may not use it.</source>
        <translation>Se redibuja: cambia valores de velas ya mostradas. Los bots no pueden usarlo.</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (oculto)</translation>
    </message>
    <message>
        <source>It is on the chart already; changes are seen at once</source>
        <translation>Ya está en el gráfico; los cambios se ven al momento</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>M&amp;ostrar</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definiciones</translation>
    </message>
    <message>
        <source>Where the two differ: how an average starts, MACD, ATR, the slowing of the stochastic</source>
        <translation>En qué difieren las dos: cómo empieza una media, MACD, ATR, la ralentización del estocástico</translation>
    </message>
    <message>
        <source>&amp;Definitions</source>
        <translation>&amp;Definiciones</translation>
    </message>
    <message>
        <source>Settings of the indicator</source>
        <translation>Ajustes del indicador</translation>
    </message>
</context>
<context>
    <name>elite::StudyForm</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Over the prices</source>
        <translation>Sobre los precios</translation>
    </message>
    <message>
        <source>Values: open, high, low, close, volume, hl2, hlc3, ohlc4; close[3] is three bars ago. Every indicator works by its short name, for example sma(close, 20) or macd(12, 26, 9).signal.</source>
        <translation>Valores: open, high, low, close, volume, hl2, hlc3, ohlc4; close[3] es de hace tres velas. Cada indicador funciona con su nombre corto, por ejemplo sma(close, 20) o macd(12, 26, 9).signal.</translation>
    </message>
    <message>
        <source>By its place</source>
        <translation>Según su lugar</translation>
    </message>
    <message>
        <source>Colour %1</source>
        <translation>Color %1</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Precios</translation>
    </message>
    <message>
        <source>Looks at</source>
        <translation>Mira</translation>
    </message>
    <message>
        <source>The chart&apos;s own</source>
        <translation>Las del gráfico</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barras</translation>
    </message>
    <message>
        <source>Longer bars than the chart&apos;s: a value is shown once its bar is over, never before</source>
        <translation>Velas más largas que las del gráfico: un valor se muestra cuando su vela termina, nunca antes</translation>
    </message>
</context>
<context>
    <name>elite::SweepCard</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the sweep</source>
        <translation>Cancelar el barrido</translation>
    </message>
    <message>
        <source>Sweep, %1 sets</source>
        <translation>Barrido, %1 conjuntos</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 hecho</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>queda %1</translation>
    </message>
    <message>
        <source>Best so far, in sample: %1</source>
        <translation>Mejor hasta ahora, en muestra: %1</translation>
    </message>
    <message>
        <source>Sweep, cancelled after %1 sets</source>
        <translation>Barrido, cancelado tras %1 conjuntos</translation>
    </message>
    <message>
        <source>Best, in sample: %1</source>
        <translation>Mejor, en muestra: %1</translation>
    </message>
    <message>
        <source>The same, out of sample: %1</source>
        <translation>Lo mismo, fuera de muestra: %1</translation>
    </message>
    <message>
        <source>Too few sets or bars to say how much of it is luck.</source>
        <translation>Muy pocos conjuntos o velas para decir cuánto es suerte.</translation>
    </message>
    <message>
        <source>The best of %1 tries looks good by luck alone. Odds that it is overfit: %2.</source>
        <translation>El mejor de %1 intentos se ve bien solo por suerte. Probabilidad de que esté sobreajustado: %2.</translation>
    </message>
    <message>
        <source>Odds that the best of %1 tries is overfit: %2.</source>
        <translation>Probabilidad de que el mejor de %1 intentos esté sobreajustado: %2.</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Barrido</translation>
    </message>
</context>
<context>
    <name>elite::SweepPage</name>
    <message>
        <source>Run sweep</source>
        <translation>Ejecutar barrido</translation>
    </message>
    <message>
        <source>In sample</source>
        <translation>En muestra</translation>
    </message>
    <message>
        <source>Deepest fall</source>
        <translation>Mayor caída</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>Operaciones</translation>
    </message>
    <message>
        <source>Ambiguous exits</source>
        <translation>Salidas ambiguas</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Results of the sweep, best first</source>
        <translation>Resultados del barrido, los mejores primero</translation>
    </message>
    <message>
        <source>Double click or Enter takes the parameters over</source>
        <translation>Doble clic o Intro adopta los parámetros</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>A range is wrong: from and to lie within the parameter&apos;s range, at most %1 sets.</source>
        <translation>Un rango es incorrecto: desde y hasta van dentro del rango del parámetro, como máximo %1 conjuntos.</translation>
    </message>
    <message>
        <source>%1 sets on the first 70 % of the bars; the best one then on the rest.</source>
        <translation>%1 conjuntos en el primer 70 % de las velas; el mejor, luego en el resto.</translation>
    </message>
</context>
<context>
    <name>elite::TapeDialog</name>
    <message>
        <source>Tapes</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open a tape</source>
        <translation>Abrir una grabación</translation>
    </message>
    <message>
        <source>No tapes yet</source>
        <translation>Aún no hay grabaciones</translation>
    </message>
    <message>
        <source>Import prices in the menu File, or practise on live prices: what a practice run saw is recorded.</source>
        <translation>Importe precios en el menú Archivo, o practique con precios en vivo: lo que vio una práctica queda grabado.</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>elite::TapeListModel</name>
    <message>
        <source>Synthetic</source>
        <translation>Sintético</translation>
    </message>
    <message>
        <source>%1, %2, from %3 to %4 UTC, %5 events, %6</source>
        <translation>%1, %2, de %3 a %4 UTC, %5 eventos, %6</translation>
    </message>
    <message>
        <source>Tape</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>From, UTC</source>
        <translation>Desde, UTC</translation>
    </message>
    <message>
        <source>To, UTC</source>
        <translation>Hasta, UTC</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Eventos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>elite::TapeModel</name>
    <message>
        <source>%1, %2 at %3, %4</source>
        <translation>%1, %2 a %3, %4</translation>
    </message>
    <message>
        <source>a buyer took</source>
        <translation>tomó un comprador</translation>
    </message>
    <message>
        <source>a seller took</source>
        <translation>tomó un vendedor</translation>
    </message>
    <message>
        <source>taker not told</source>
        <translation>taker no indicado</translation>
    </message>
    <message>
        <source>Time, UTC</source>
        <translation>Hora, UTC</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
</context>
<context>
    <name>elite::TicketFields</name>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Size by</source>
        <translation>Tamaño por</translation>
    </message>
    <message>
        <source>Reduce only: never opens or turns a position</source>
        <translation>Solo reducir: nunca abre ni invierte una posición</translation>
    </message>
    <message>
        <source>Post only: never takes, so it pays the maker fee</source>
        <translation>Solo maker: nunca toma, así que paga la comisión maker</translation>
    </message>
    <message>
        <source>Order type</source>
        <translation>Tipo de orden</translation>
    </message>
    <message>
        <source>Time in force</source>
        <translation>Vigencia</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Activación</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Qty</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Efectivo</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Patrimonio</translation>
    </message>
    <message>
        <source>UTC, in the time of the feed</source>
        <translation>UTC, en la hora de la fuente</translation>
    </message>
    <message>
        <source>Until, UTC</source>
        <translation>Hasta, UTC</translation>
    </message>
    <message>
        <source>Only a limit order can wait for a taker.</source>
        <translation>Solo una orden límite puede esperar a un taker.</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Type a number.</source>
        <translation>Escriba un número.</translation>
    </message>
    <message>
        <source>It must be more than nothing.</source>
        <translation>Debe ser más que nada.</translation>
    </message>
    <message>
        <source>Prices move in steps of %1: %2 or %3.</source>
        <translation>Los precios van en pasos de %1: %2 o %3.</translation>
    </message>
    <message>
        <source>Quantities move in steps of %1: %2 or %3.</source>
        <translation>Las cantidades van en pasos de %1: %2 o %3.</translation>
    </message>
    <message>
        <source>This is out of range.</source>
        <translation>Esto está fuera de rango.</translation>
    </message>
    <message>
        <source>This is in the past.</source>
        <translation>Esto está en el pasado.</translation>
    </message>
    <message>
        <source>Waits for a price.</source>
        <translation>Espera un precio.</translation>
    </message>
    <message>
        <source>Sizing by risk needs a stop.</source>
        <translation>El tamaño por riesgo necesita un stop.</translation>
    </message>
    <message>
        <source>The stop is no loss: it stands on the wrong side of the entry.</source>
        <translation>El stop no es pérdida: está en el lado equivocado de la entrada.</translation>
    </message>
    <message>
        <source>The equity in %1 is not known.</source>
        <translation>No se conoce el patrimonio en %1.</translation>
    </message>
    <message>
        <source>Too little for the smallest step of %1.</source>
        <translation>Muy poco para el paso mínimo de %1.</translation>
    </message>
    <message>
        <source>Or at</source>
        <translation>O a</translation>
    </message>
    <message>
        <source>Thesis: why this trade (sealed with the order)</source>
        <translation>Tesis: por qué esta operación (sellada con la orden)</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>Tesis</translation>
    </message>
    <message>
        <source>Goes into the journal with entry, stop and target. Nobody can change it afterwards.</source>
        <translation>Va al diario con entrada, stop y objetivo. Nadie puede cambiarla después.</translation>
    </message>
    <message>
        <source>More choices: reduce only, post only, a second order</source>
        <translation>Más opciones: solo reducir, solo maker, una segunda orden</translation>
    </message>
    <message>
        <source>One order</source>
        <translation>Una orden</translation>
    </message>
    <message>
        <source>Or a limit: one cancels the other</source>
        <translation>O un límite: una cancela la otra</translation>
    </message>
    <message>
        <source>Or a stop: one cancels the other</source>
        <translation>O un stop: una cancela la otra</translation>
    </message>
    <message>
        <source>Second order</source>
        <translation>Segunda orden</translation>
    </message>
</context>
<context>
    <name>elite::TicketHead</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Take this as the price of the order</source>
        <translation>Tomar este como precio de la orden</translation>
    </message>
    <message>
        <source>Bid</source>
        <translation>Compra</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Venta</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Spread %1</source>
        <translation>Spread %1</translation>
    </message>
</context>
<context>
    <name>elite::TicketOutcome</name>
    <message>
        <source>position %1 after this order, limit %2</source>
        <translation>posición %1 tras esta orden, límite %2</translation>
    </message>
    <message>
        <source>position worth %1 after this order, limit %2</source>
        <translation>posición por valor de %1 tras esta orden, límite %2</translation>
    </message>
    <message>
        <source>open trade %1 of at most %2</source>
        <translation>operación abierta %1 de como máximo %2</translation>
    </message>
    <message>
        <source>trade %1 of %2 today</source>
        <translation>operación %1 de %2 hoy</translation>
    </message>
    <message>
        <source>order %1 of %2 in this minute</source>
        <translation>orden %1 de %2 en este minuto</translation>
    </message>
    <message>
        <source>%1 at the stop of %2 loss room today</source>
        <translation>%1 en el stop de %2 de margen de pérdida hoy</translation>
    </message>
    <message>
        <source>%1 of %2 free</source>
        <translation>%1 de %2 libre</translation>
    </message>
    <message>
        <source>If the target is hit</source>
        <translation>Si se alcanza el objetivo</translation>
    </message>
    <message>
        <source>If the stop is hit</source>
        <translation>Si se alcanza el stop</translation>
    </message>
    <message>
        <source>Fees / slippage in that</source>
        <translation>Comisiones / deslizamiento en ello</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>sin objetivo</translation>
    </message>
    <message>
        <source>no stop, no limit to the loss</source>
        <translation>sin stop, sin límite de pérdida</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>No enviada: %1</translation>
    </message>
    <message numerus="yes">
        <source>Within all %n limit(s).</source>
        <translation>
            <numerusform>Dentro del único límite (%n).</numerusform>
            <numerusform>Dentro de los %n límites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Closest: %1.</source>
        <translation>Más cerca: %1.</translation>
    </message>
    <message>
        <source>Position %1 of equity after this order.</source>
        <translation>Posición %1 del patrimonio tras esta orden.</translation>
    </message>
</context>
<context>
    <name>elite::TicketPanel</name>
    <message>
        <source>send</source>
        <translation>enviar</translation>
    </message>
    <message>
        <source>flatten</source>
        <translation>cerrar</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>clear</source>
        <translation>vaciar</translation>
    </message>
    <message>
        <source>Ctrl Enter</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>%1 spot</source>
        <translation>%1 al contado</translation>
    </message>
    <message>
        <source>No symbol</source>
        <translation>Sin símbolo</translation>
    </message>
    <message>
        <source>No prices are open. Choose a feed to trade on.</source>
        <translation>No hay precios abiertos. Elija una fuente para operar.</translation>
    </message>
    <message>
        <source>The ledger is not open yet. Orders wait, so that none is lost.</source>
        <translation>El libro mayor aún no está abierto. Las órdenes esperan para que no se pierda ninguna.</translation>
    </message>
    <message>
        <source>The ledger cannot write. Nothing is sent that could not be kept; free some room on the disk.</source>
        <translation>El libro mayor no puede escribir. No se envía nada que no se pueda guardar; libere espacio en el disco.</translation>
    </message>
    <message>
        <source>Trading is switched off by ENABLE_TRADING=false. Change the configuration to send orders.</source>
        <translation>La negociación está desactivada por ENABLE_TRADING=false. Cambie la configuración para enviar órdenes.</translation>
    </message>
    <message>
        <source>The account is being restored from the ledger.</source>
        <translation>La cuenta se está restaurando desde el libro mayor.</translation>
    </message>
    <message>
        <source>Choose a symbol in the watchlist.</source>
        <translation>Elija un símbolo en la lista de seguimiento.</translation>
    </message>
    <message>
        <source>This symbol cannot be traded on this feed.</source>
        <translation>Este símbolo no se puede operar en esta fuente.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Not sent: the ledger did not take it.&lt;/b&gt; Kept: this draft. Try again when the ledger is open.</source>
        <translation>&lt;b&gt;No enviada: el libro mayor no la aceptó.&lt;/b&gt; Se conserva: este borrador. Inténtelo de nuevo cuando el libro mayor esté abierto.</translation>
    </message>
    <message>
        <source>= %1 → %2</source>
        <translation>= %1 → %2</translation>
    </message>
    <message>
        <source>= %1 → %2 → %3</source>
        <translation>= %1 → %2 → %3</translation>
    </message>
    <message>
        <source>Locked: trading is halted</source>
        <translation>Bloqueado: la negociación está detenida</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Buy %1 · paper</source>
        <translation>Comprar %1 · papel</translation>
    </message>
    <message>
        <source>Sell %1 · paper</source>
        <translation>Vender %1 · papel</translation>
    </message>
    <message>
        <source>Buy · paper</source>
        <translation>Comprar · papel</translation>
    </message>
    <message>
        <source>Sell · paper</source>
        <translation>Vender · papel</translation>
    </message>
    <message>
        <source>Fill in what is missing above.</source>
        <translation>Complete lo que falta arriba.</translation>
    </message>
    <message>
        <source>Buy %1 · LIVE at %2</source>
        <translation>Comprar %1 · REAL en %2</translation>
    </message>
    <message>
        <source>Sell %1 · LIVE at %2</source>
        <translation>Vender %1 · REAL en %2</translation>
    </message>
    <message>
        <source>Buy · LIVE at %1</source>
        <translation>Comprar · REAL en %1</translation>
    </message>
    <message>
        <source>Sell · LIVE at %1</source>
        <translation>Vender · REAL en %1</translation>
    </message>
    <message>
        <source>The exchange says whether it would take this order</source>
        <translation>La bolsa dice si aceptaría esta orden</translation>
    </message>
    <message>
        <source>Ask %1 first, place nothing</source>
        <translation>Preguntar primero a %1, sin colocar nada</translation>
    </message>
    <message>
        <source>Real money. As soon as this is filled, the stop loss is placed at the exchange as an order of its own. It stays there when this program ends.</source>
        <translation>Dinero real. En cuanto se ejecute, el stop loss se pone en la bolsa como orden propia. Se queda allí cuando este programa termina.</translation>
    </message>
    <message>
        <source>Real money. This exchange takes no stop losses from here: it is used for the size only and is &lt;b&gt;not&lt;/b&gt; placed there. If the price falls, you have to sell yourself.</source>
        <translation>Dinero real. Esta bolsa no acepta stop loss desde aquí: solo se usa para el tamaño y &lt;b&gt;no&lt;/b&gt; se pone allí. Si el precio cae, tiene que vender usted.</translation>
    </message>
</context>
<context>
    <name>elite::TimeframeDialog</name>
    <message>
        <source>Length of a bar</source>
        <translation>Duración de una vela</translation>
    </message>
    <message>
        <source>Timeframe</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>15, 4h, 1D, 1W, 1M, 30s</source>
        <translation>15, 4h, 1D, 1W, 1M, 30s</translation>
    </message>
    <message>
        <source>A number alone is minutes.</source>
        <translation>Un número solo son minutos.</translation>
    </message>
    <message>
        <source>Not a length that tiles a day: 15, 4h, 1D, 1W, 1M are.</source>
        <translation>No es una duración que divida el día: 15, 4h, 1D, 1W, 1M sí.</translation>
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
    <name>elite::TodayPanel</name>
    <message>
        <source>Equity</source>
        <translation>Patrimonio</translation>
    </message>
    <message>
        <source>Result today, after costs</source>
        <translation>Resultado hoy, tras costes</translation>
    </message>
    <message>
        <source>Open risk to stops</source>
        <translation>Riesgo abierto a stops</translation>
    </message>
    <message>
        <source>Loss room</source>
        <translation>Margen de pérdida</translation>
    </message>
    <message>
        <source>Trades sent</source>
        <translation>Operaciones enviadas</translation>
    </message>
    <message>
        <source>Won / lost</source>
        <translation>Ganadas / perdidas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>No trading day yet</source>
        <translation>Aún sin día de negociación</translation>
    </message>
    <message>
        <source>Result after costs, open risk and trades of the day stand here as soon as the account is open.</source>
        <translation>El resultado tras costes, el riesgo abierto y las operaciones del día aparecen aquí en cuanto se abre la cuenta.</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>a ciegas</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>sintético</translation>
    </message>
    <message>
        <source>replay</source>
        <translation>repetición</translation>
    </message>
    <message>
        <source>a rate is missing</source>
        <translation>falta un tipo de cambio</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;The daily loss limit was reached.&lt;/b&gt; Only closing is possible. On the next trading day you can &lt;a href=&quot;reset&quot;&gt;start again&lt;/a&gt;.</source>
        <translation>&lt;b&gt;Se alcanzó el límite de pérdida diaria.&lt;/b&gt; Solo se puede cerrar. El próximo día de negociación puede &lt;a href=&quot;reset&quot;&gt;empezar de nuevo&lt;/a&gt;.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pause after losses&lt;/b&gt; until %1 UTC. Closing is always possible.</source>
        <translation>&lt;b&gt;Pausa tras pérdidas&lt;/b&gt; hasta las %1 UTC. Cerrar siempre es posible.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Cost of open positions</source>
        <translation>Coste de las posiciones abiertas</translation>
    </message>
    <message>
        <source>Their open result</source>
        <translation>Su resultado abierto</translation>
    </message>
    <message>
        <source>Cost of closing everything now</source>
        <translation>Coste de cerrarlo todo ahora</translation>
    </message>
    <message>
        <source>Equity at the start of the day</source>
        <translation>Patrimonio al inicio del día</translation>
    </message>
    <message>
        <source>Daily loss limit</source>
        <translation>Límite de pérdida diaria</translation>
    </message>
    <message>
        <source>no stop</source>
        <translation>sin stop</translation>
    </message>
    <message>
        <source>%1, now %2, stop %3</source>
        <translation>%1, ahora %2, stop %3</translation>
    </message>
    <message>
        <source>Sent today</source>
        <translation>Enviadas hoy</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Ganadas</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdidas</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Abiertas ahora</translation>
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
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Accounts, now %1, %2</source>
        <translation>Cuentas, ahora %1, %2</translation>
    </message>
    <message>
        <source>Practice accounts</source>
        <translation>Cuentas de práctica</translation>
    </message>
    <message>
        <source>Loss room on paper</source>
        <translation>Margen de pérdida (papel)</translation>
    </message>
</context>
<context>
    <name>elite::TradePage</name>
    <message>
        <source>Plan and way</source>
        <translation>Plan y camino</translation>
    </message>
    <message>
        <source>Friction receipt</source>
        <translation>Recibo de fricción</translation>
    </message>
    <message>
        <source>Did you follow your plan?</source>
        <translation>¿Siguió su plan?</translation>
    </message>
    <message>
        <source>Plan kept</source>
        <translation>Plan cumplido</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Entry, average</source>
        <translation>Entrada, media</translation>
    </message>
    <message>
        <source>Planned stop</source>
        <translation>Stop previsto</translation>
    </message>
    <message>
        <source>Planned target</source>
        <translation>Objetivo previsto</translation>
    </message>
    <message>
        <source>Exit, average</source>
        <translation>Salida, media</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Held for</source>
        <translation>Mantenida</translation>
    </message>
    <message>
        <source>Best / worst on the way</source>
        <translation>Mejor / peor en el camino</translation>
    </message>
    <message>
        <source>Best / worst price</source>
        <translation>Mejor / peor precio</translation>
    </message>
    <message>
        <source>Perfect-fill result</source>
        <translation>Resultado con ejecución perfecta</translation>
    </message>
    <message>
        <source>Slippage</source>
        <translation>Deslizamiento</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Comisiones</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>What the same fills would have made at the prices that were shown, and what lies between. The parts add up to the last unit.</source>
        <translation>Lo que las mismas ejecuciones habrían dado a los precios mostrados, y lo que hay en medio. Las partes suman hasta la última unidad.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation>Sin decir</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Tags, with commas: Pullback, Early exit</source>
        <translation>Etiquetas, con comas: Retroceso, Salida temprana</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Why I took it</source>
        <translation>Por qué la hice</translation>
    </message>
    <message>
        <source>Thesis</source>
        <translation>Tesis</translation>
    </message>
    <message>
        <source>What I learned</source>
        <translation>Lo que aprendí</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Choose a trade to see its plan, its costs and your notes.</source>
        <translation>Elija una operación para ver su plan, sus costes y sus notas.</translation>
    </message>
    <message>
        <source>%1-%2, %3, %4 to %5 UTC</source>
        <translation>%1-%2, %3, %4 a %5 UTC</translation>
    </message>
    <message>
        <source>synthetic prices</source>
        <translation>precios sintéticos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>closed by force</source>
        <translation>cerrada a la fuerza</translation>
    </message>
    <message>
        <source>ambiguous exit</source>
        <translation>salida ambigua</translation>
    </message>
    <message>
        <source>Notes are encrypted on this computer.</source>
        <translation>Las notas están cifradas en este equipo.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Saved. Notes are encrypted on this computer.</source>
        <translation>Guardado. Las notas están cifradas en este equipo.</translation>
    </message>
    <message>
        <source>The chart as the trade ended</source>
        <translation>El gráfico al terminar la operación</translation>
    </message>
    <message>
        <source>Planned entry</source>
        <translation>Entrada planeada</translation>
    </message>
    <message>
        <source>Sealed before the trade: “%1”</source>
        <translation>Sellado antes de la operación: «%1»</translation>
    </message>
    <message>
        <source>Shown, not changed.</source>
        <translation>Se muestra, no se cambia.</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importada</translation>
    </message>
    <message>
        <source>without fees of %1</source>
        <translation>sin comisiones de %1</translation>
    </message>
    <message>
        <source>Price result, slippage included</source>
        <translation>Resultado de precio, deslizamiento incluido</translation>
    </message>
    <message>
        <source>Fills</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Worth of the entries</source>
        <translation>Valor de las entradas</translation>
    </message>
    <message>
        <source>Worth of the exits</source>
        <translation>Valor de las salidas</translation>
    </message>
    <message>
        <source>Best price</source>
        <translation>Mejor precio</translation>
    </message>
    <message>
        <source>Worst price</source>
        <translation>Peor precio</translation>
    </message>
</context>
<context>
    <name>elite::TradingDesk</name>
    <message>
        <source>Practice 1</source>
        <translation>Práctica 1</translation>
    </message>
    <message>
        <source>Nothing is open. File &gt; Open prices shows what there is.</source>
        <translation>No hay nada abierto. Archivo &gt; Abrir precios muestra lo que hay.</translation>
    </message>
    <message>
        <source>Opening prices…</source>
        <translation>Abriendo precios…</translation>
    </message>
    <message>
        <source>These prices are made up. They move like real ones and cost nothing.</source>
        <translation>Estos precios son inventados. Se mueven como los reales y no cuestan nada.</translation>
    </message>
    <message>
        <source>Prices arrive.</source>
        <translation>Llegan precios.</translation>
    </message>
    <message>
        <source>%1, paused</source>
        <translation>%1, en pausa</translation>
    </message>
    <message>
        <source>Time stands still. Space plays on.</source>
        <translation>El tiempo está parado. Espacio continúa.</translation>
    </message>
    <message>
        <source>%1, stale</source>
        <translation>%1, desfasado</translation>
    </message>
    <message>
        <source>Nothing was heard for too long. Orders wait; it is tried again.</source>
        <translation>No llega nada desde hace demasiado. Las órdenes esperan; se reintenta.</translation>
    </message>
    <message>
        <source>%1, at its end</source>
        <translation>%1, al final</translation>
    </message>
    <message>
        <source>The recording is over. Your account is kept; open it again or choose other prices.</source>
        <translation>La grabación ha terminado. Su cuenta se conserva; ábrala de nuevo o elija otros precios.</translation>
    </message>
    <message>
        <source>Prices could not be opened</source>
        <translation>No se pudieron abrir los precios</translation>
    </message>
    <message>
        <source>Kept: your account and all records. The log has the reason. Choose other prices in the menu File.</source>
        <translation>Se conservan: su cuenta y todos los registros. El registro del programa tiene la razón. Elija otros precios en el menú Archivo.</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>The practice run could not be continued</source>
        <translation>No se pudo continuar la práctica</translation>
    </message>
    <message>
        <source>Its records and its journal are kept. A new run of the same account was started with what it was worth; open positions of the old run are not in it. The log has the reason.</source>
        <translation>Se conservan sus registros y su diario. Se inició una nueva práctica de la misma cuenta con lo que valía; las posiciones abiertas de la anterior no están en ella. El registro del programa tiene la razón.</translation>
    </message>
    <message>
        <source>Blind replay</source>
        <translation>Repetición a ciegas</translation>
    </message>
    <message>
        <source>No prices open</source>
        <translation>Sin precios abiertos</translation>
    </message>
    <message>
        <source>Synthetic · %1</source>
        <translation>Sintético · %1</translation>
    </message>
    <message>
        <source>Replay · %1</source>
        <translation>Repetición · %1</translation>
    </message>
    <message>
        <source>%1 is not available in your country</source>
        <translation>%1 no está disponible en su país</translation>
    </message>
    <message>
        <source>Kept: your account and all records. The panel Venues has the others.</source>
        <translation>Se conservan su cuenta y todos los registros. El panel Bolsas tiene las demás.</translation>
    </message>
</context>
<context>
    <name>elite::Tray</name>
    <message>
        <source>&amp;Show the window</source>
        <translation>&amp;Mostrar la ventana</translation>
    </message>
    <message>
        <source>Stop &amp;all trading: cancel, close, block</source>
        <translation>&amp;Parar toda la negociación: cancelar, cerrar, bloquear</translation>
    </message>
    <message>
        <source>%1, HALTED</source>
        <translation>%1, DETENIDO</translation>
    </message>
    <message>
        <source>Elite Trading Coach: %1</source>
        <translation>Elite Trading Coach: %1</translation>
    </message>
</context>
<context>
    <name>elite::TwoFactorDialog</name>
    <message>
        <source>Turn on two-factor sign-in</source>
        <translation>Activar el segundo factor</translation>
    </message>
    <message>
        <source>Scan the picture with an authenticator app, or type the secret there. It was drawn on this computer and is kept in the keychain only.</source>
        <translation>Escanee la imagen con una app de autenticación, o escriba allí el secreto. Se creó en este equipo y se guarda solo en el llavero.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>I have written the recovery codes down</source>
        <translation>He anotado los códigos de recuperación</translation>
    </message>
    <message>
        <source>Secret, for typing</source>
        <translation>Secreto, para escribir</translation>
    </message>
    <message>
        <source>Recovery codes, each good once</source>
        <translation>Códigos de recuperación, cada uno vale una vez</translation>
    </message>
    <message>
        <source>Code that the app shows now</source>
        <translation>Código que la app muestra ahora</translation>
    </message>
    <message>
        <source>Needs the code that the app shows</source>
        <translation>Necesita el código que muestra la app</translation>
    </message>
    <message>
        <source>Write the recovery codes down first</source>
        <translation>Anote primero los códigos de recuperación</translation>
    </message>
    <message>
        <source>The code is checked…</source>
        <translation>Se comprueba el código…</translation>
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
    <message>
        <source>Change the passphrase</source>
        <translation>Cambiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Move the keys to a vault</source>
        <translation>Mover las claves a una caja fuerte</translation>
    </message>
    <message>
        <source>The vault is sealed again under the new passphrase. A copy of the file that somebody made before still opens with the old one.</source>
        <translation>La caja fuerte está sellada de nuevo con la frase nueva. Una copia del archivo hecha antes aún se abre con la antigua.</translation>
    </message>
    <message>
        <source>There is a vault already: type its passphrase. Every key is copied, read back and compared before it is deleted from the keychain.</source>
        <translation>Ya hay una caja fuerte: escriba su frase. Cada clave se copia, se relee y se compara antes de borrarla del llavero.</translation>
    </message>
    <message>
        <source>Every key is copied, read back and compared before it is deleted from the keychain. Nobody can reset the passphrase of the vault.</source>
        <translation>Cada clave se copia, se relee y se compara antes de borrarla del llavero. Nadie puede restablecer la frase de la caja fuerte.</translation>
    </message>
    <message>
        <source>Move the keys</source>
        <translation>Mover las claves</translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>Frase de contraseña &amp;actual</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>Frase de contraseña &amp;nueva</translation>
    </message>
    <message>
        <source>Trying the old passphrase and making the new key, about two seconds</source>
        <translation>Probando la frase antigua y creando la clave nueva, cerca de dos segundos</translation>
    </message>
    <message>
        <source>Moving the keys, one by one</source>
        <translation>Moviendo las claves, una a una</translation>
    </message>
</context>
<context>
    <name>elite::VenueModel</name>
    <message>
        <source>Not open</source>
        <translation>Sin abrir</translation>
    </message>
    <message>
        <source>Does not answer</source>
        <translation>No responde</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Conectando</translation>
    </message>
    <message>
        <source>Connected, asked every few seconds</source>
        <translation>Conectada, se le pregunta cada pocos segundos</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Conectada</translation>
    </message>
    <message>
        <source>Connected, catching up</source>
        <translation>Conectada, poniéndose al día</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Asks us to wait</source>
        <translation>Nos pide esperar</translation>
    </message>
    <message>
        <source>Not available in your country</source>
        <translation>No disponible en su país</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>It could not be opened: %1.</source>
        <translation>No se pudo abrir: %1.</translation>
    </message>
    <message>
        <source>%1 messages.</source>
        <translation>%1 mensajes.</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 no se pudieron leer.</translation>
    </message>
    <message>
        <source>%1 are of a kind nobody here knows.</source>
        <translation>%1 son de un tipo que aquí nadie conoce.</translation>
    </message>
    <message>
        <source>%1 prices could not be true and were left out.</source>
        <translation>%1 precios no podían ser ciertos y se omitieron.</translation>
    </message>
    <message>
        <source>The connection was made again %1 times.</source>
        <translation>La conexión se rehízo %1 veces.</translation>
    </message>
    <message>
        <source>%1 times an order book was found wrong and fetched again.</source>
        <translation>%1 veces un libro de órdenes resultó erróneo y se pidió de nuevo.</translation>
    </message>
    <message>
        <source>%1 order books are being fetched.</source>
        <translation>Se están pidiendo %1 libros de órdenes.</translation>
    </message>
    <message>
        <source>%1 pieces of history are still missing.</source>
        <translation>Aún faltan %1 trozos de historial.</translation>
    </message>
    <message>
        <source>It answered HTTP 451. Nothing more is asked of it; open another venue.</source>
        <translation>Respondió HTTP 451. No se le pide nada más; abra otra bolsa.</translation>
    </message>
    <message>
        <source>Last trouble: %1.</source>
        <translation>Último problema: %1.</translation>
    </message>
    <message>
        <source>%1: public prices, no key needed.</source>
        <translation>%1: precios públicos, no hace falta clave.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1: %2; latency %3, messages a second %4, last message %5 ago, gaps healed %6, requests left %7</source>
        <translation>%1: %2; latencia %3, mensajes por segundo %4, último mensaje hace %5, huecos reparados %6, solicitudes restantes %7</translation>
    </message>
    <message>
        <source>The venue does not say how many requests are left.</source>
        <translation>La bolsa no dice cuántas solicitudes quedan.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>Requests left of the venue&apos;s limit, as it says itself.</source>
        <translation>Solicitudes que quedan del límite de la bolsa, según ella misma.</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Bolsa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Messages/s</source>
        <translation>Mensajes/s</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>Gaps healed</source>
        <translation>Huecos reparados</translation>
    </message>
    <message>
        <source>Limit left</source>
        <translation>Límite restante</translation>
    </message>
</context>
<context>
    <name>elite::VenuePanel</name>
    <message>
        <source>Venues</source>
        <translation>Bolsas</translation>
    </message>
    <message>
        <source>About the chosen venue</source>
        <translation>Sobre la bolsa elegida</translation>
    </message>
    <message>
        <source>Never while an order or a position is open: another venue has other prices.</source>
        <translation>Nunca con una orden o una posición abierta: otra bolsa tiene otros precios.</translation>
    </message>
    <message>
        <source>Change to another venue when one falls silent</source>
        <translation>Cambiar a otra bolsa si una calla</translation>
    </message>
</context>
<context>
    <name>elite::VerdictCard</name>
    <message>
        <source>Scored %1 · target before stop</source>
        <translation>Puntuados %1 · objetivo antes que stop</translation>
    </message>
    <message>
        <source>no rate under %1</source>
        <translation>sin tasa bajo %1</translation>
    </message>
    <message>
        <source>%1 (base rate %2)</source>
        <translation>%1 (tasa base %2)</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>intervalo del 95 %</translation>
    </message>
    <message>
        <source>Brier score of %1 forecasts</source>
        <translation>Puntuación de Brier de %1 pronósticos</translation>
    </message>
    <message>
        <source>%1 (coin %2)</source>
        <translation>%1 (moneda %2)</translation>
    </message>
    <message>
        <source>Not yet meaningful: under %1 scored.</source>
        <translation>Aún no significativo: menos de %1 puntuados.</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Veredicto: %1</translation>
    </message>
    <message>
        <source>The answer cannot be used</source>
        <translation>La respuesta no se puede usar</translation>
    </message>
    <message>
        <source>It %1.</source>
        <translation>La respuesta %1.</translation>
    </message>
    <message>
        <source>Its numbers are not shown. The raw answer is kept in the record.</source>
        <translation>No se muestran sus cifras. La respuesta en bruto se guarda en el registro.</translation>
    </message>
    <message>
        <source>Model&apos;s own estimate %1 of 100</source>
        <translation>Estimación propia del modelo: %1 de 100</translation>
    </message>
    <message>
        <source>%1 to T%2</source>
        <translation>%1 a T%2</translation>
    </message>
    <message>
        <source>Reward to risk, our sum</source>
        <translation>Beneficio/riesgo, cálculo nuestro</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>not in the bars that were sent: %1</source>
        <translation>no está en las velas enviadas: %1</translation>
    </message>
    <message>
        <source>Wrong if</source>
        <translation>Falla si</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riesgos</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alta</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <source>low</source>
        <translation>baja</translation>
    </message>
    <message>
        <source>Not known to the model: %1</source>
        <translation>El modelo no conoce: %1</translation>
    </message>
    <message>
        <source>Its record so far</source>
        <translation>Su historial hasta ahora</translation>
    </message>
    <message>
        <source>Fill the ticket</source>
        <translation>Rellenar la orden</translation>
    </message>
    <message>
        <source>Puts the prices into the ticket. You size it, you send it.</source>
        <translation>Pone los precios en la orden. Usted fija el tamaño, usted la envía.</translation>
    </message>
    <message>
        <source>Ask more</source>
        <translation>Preguntar más</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Show the picture that was sent and the rubric</source>
        <translation>Mostrar la imagen enviada y la rúbrica</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>frozen %1</source>
        <translation>congelado %1</translation>
    </message>
    <message>
        <source>the coach cannot send, enlarge or loosen anything</source>
        <translation>el coach no puede enviar, ampliar ni aflojar nada</translation>
    </message>
    <message>
        <source>Its forecast, scored later</source>
        <translation>Su pronóstico, se puntúa después</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Decided at the latest</source>
        <translation>Decidido a más tardar</translation>
    </message>
    <message>
        <source>A picture from elsewhere is not scored: its bars are not known here.</source>
        <translation>Una imagen de otro lugar no se puntúa: aquí no se conocen sus velas.</translation>
    </message>
    <message>
        <source>picture from elsewhere, axis by you</source>
        <translation>imagen de otro sitio, eje suyo</translation>
    </message>
    <message>
        <source>unverified picture</source>
        <translation>imagen sin verificar</translation>
    </message>
    <message>
        <source>Not scored: it was asked about past or hidden bars.</source>
        <translation>Sin puntuar: se preguntó por velas pasadas u ocultas.</translation>
    </message>
    <message>
        <source>Set as alert</source>
        <translation>Poner como alerta</translation>
    </message>
</context>
<context>
    <name>elite::VerdictDialog</name>
    <message>
        <source>Verdict on %1 %2</source>
        <translation>Veredicto sobre %1 %2</translation>
    </message>
    <message>
        <source>asked %1 · answered in %2 s</source>
        <translation>preguntado %1 · respondido en %2 s</translation>
    </message>
    <message>
        <source>Frozen %1</source>
        <translation>Congelado %1</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>What the coach saw</source>
        <translation>Lo que vio el coach</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>sin imagen</translation>
    </message>
    <message>
        <source>the exact picture that was sent, %1 × %2, %3 kB</source>
        <translation>la imagen exacta que se envió, %1 × %2, %3 kB</translation>
    </message>
    <message>
        <source>The picture is not on this computer any more. Its fingerprint is kept with the verdict.</source>
        <translation>La imagen ya no está en este equipo. Su huella se guarda con el veredicto.</translation>
    </message>
    <message>
        <source>The picture that was sent</source>
        <translation>La imagen enviada</translation>
    </message>
    <message>
        <source>Masked before sending</source>
        <translation>Ocultado antes de enviar</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Sent with it</source>
        <translation>Se envía con ello</translation>
    </message>
    <message>
        <source>%1 bars, %2 level ids</source>
        <translation>%1 velas, %2 ids de nivel</translation>
    </message>
    <message>
        <source>no bars: unverified picture</source>
        <translation>sin velas: imagen no verificada</translation>
    </message>
    <message>
        <source>Never sent</source>
        <translation>Nunca se envía</translation>
    </message>
    <message>
        <source>balances, account ids, keys</source>
        <translation>saldos, números de cuenta, claves</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coste</translation>
    </message>
    <message>
        <source>%1 tokens</source>
        <translation>%1 tokens</translation>
    </message>
    <message>
        <source>Rubric, 0 to 4</source>
        <translation>Rúbrica, 0 a 4</translation>
    </message>
    <message>
        <source>Coach&apos;s levels</source>
        <translation>Niveles del coach</translation>
    </message>
    <message>
        <source>Drawn over the picture here; they were not sent</source>
        <translation>Dibujados aquí sobre la imagen; no se enviaron</translation>
    </message>
</context>
<context>
    <name>elite::WatchlistModel</name>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>synthetic</source>
        <translation>sintético</translation>
    </message>
    <message>
        <source>FX</source>
        <translation>FX</translation>
    </message>
    <message>
        <source>Crypto</source>
        <translation>Cripto</translation>
    </message>
    <message>
        <source>Group %1, closed</source>
        <translation>Grupo %1, plegado</translation>
    </message>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>%1, %2 %3, %4 in 24 hours, %5</source>
        <translation>%1, %2 %3, %4 en 24 horas, %5</translation>
    </message>
    <message>
        <source>change not known</source>
        <translation>cambio desconocido</translation>
    </message>
</context>
<context>
    <name>elite::WatchlistPanel</name>
    <message>
        <source>Watchlist</source>
        <translation>Lista de seguimiento</translation>
    </message>
    <message>
        <source>No word from %1.</source>
        <translation>Sin noticias de %1.</translation>
    </message>
    <message>
        <source>Orders and bots wait. It is tried again by itself.</source>
        <translation>Las órdenes y los bots esperan. Se reintenta solo.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>No symbols yet</source>
        <translation>Aún no hay símbolos</translation>
    </message>
    <message>
        <source>Add the symbols that you want to look at.</source>
        <translation>Añada los símbolos que quiera mirar.</translation>
    </message>
    <message>
        <source>Add a symbol</source>
        <translation>Añadir un símbolo</translation>
    </message>
    <message>
        <source>&amp;Add a symbol…</source>
        <translation>&amp;Añadir un símbolo…</translation>
    </message>
    <message>
        <source>New &amp;group…</source>
        <translation>Nuevo &amp;grupo…</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Move to group</source>
        <translation>Mover al grupo</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove the group and its symbols</source>
        <translation>Quitar el grupo y sus símbolos</translation>
    </message>
</context>
<context>
    <name>elite::WelcomeDesk</name>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Primeros pasos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>There is no price to plan with yet</source>
        <translation>Aún no hay precio con el que planear</translation>
    </message>
    <message>
        <source>Nothing was typed. Choose a symbol in the watchlist, or wait a moment.</source>
        <translation>No se escribió nada. Elija un símbolo en la lista de seguimiento, o espere un momento.</translation>
    </message>
    <message>
        <source>After a loss of %1 in a day (%2) I stop until tomorrow.</source>
        <translation>Tras una pérdida de %1 en un día (%2) paro hasta mañana.</translation>
    </message>
    <message>
        <source>Every trade has a stop and risks about 1 % of the account.</source>
        <translation>Cada operación tiene un stop y arriesga cerca del 1 % de la cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>I hold at most %n trade(s) at once.</source>
        <translation>
            <numerusform>Tengo como máximo %n operación a la vez.</numerusform>
            <numerusform>Tengo como máximo %n operaciones a la vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>I send at most %n trade(s) a day.</source>
        <translation>
            <numerusform>Envío como máximo %n operación al día.</numerusform>
            <numerusform>Envío como máximo %n operaciones al día.</numerusform>
        </translation>
    </message>
    <message>
        <source>The guardrails hold me to the limits; tightening works at once, loosening tomorrow.</source>
        <translation>Los límites me hacen cumplirlo; apretar vale al momento, aflojar mañana.</translation>
    </message>
    <message>
        <source>%1 %2. Wrong below %3, paid at %4.</source>
        <comment>plan of a long</comment>
        <translation>%1 %2. Errónea bajo %3, pagada en %4.</translation>
    </message>
    <message>
        <source>practice money</source>
        <translation>dinero de práctica</translation>
    </message>
    <message>
        <source>A made-up market that moves like a real one, and %1 to practise with. The network was not used.</source>
        <translation>Un mercado inventado que se mueve como uno real, y %1 para practicar. No se usó la red.</translation>
    </message>
    <message>
        <source>%1, and %2 to practise with.</source>
        <translation>%1, y %2 para practicar.</translation>
    </message>
    <message>
        <source>No prices are open. The demo market below is always there.</source>
        <translation>No hay precios abiertos. El mercado demo de abajo siempre está ahí.</translation>
    </message>
    <message>
        <source>running now</source>
        <translation>en marcha ahora</translation>
    </message>
    <message>
        <source>the demo market, no network</source>
        <translation>el mercado demo, sin red</translation>
    </message>
    <message>
        <source>&lt;b&gt;Refused, on purpose.&lt;/b&gt; %1 Kept: your plan. Do: send it again.</source>
        <extracomment>%1 says why, in the words of the simulated venue</extracomment>
        <translation>&lt;b&gt;Rechazada, a propósito.&lt;/b&gt; %1 Se conserva: su plan. Qué hacer: envíela otra vez.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Refused.&lt;/b&gt; %1 Kept: your plan. Do: send it again.</source>
        <translation>&lt;b&gt;Rechazada.&lt;/b&gt; %1 Se conserva: su plan. Qué hacer: envíela otra vez.</translation>
    </message>
    <message>
        <source>Filled at %1. This is what lies between the price you saw and the price you got.</source>
        <translation>Ejecutada a %1. Esto es lo que hay entre el precio que vio y el que obtuvo.</translation>
    </message>
    <message>
        <source>Result after all costs: %1, %2.</source>
        <translation>Resultado tras todos los costes: %1, %2.</translation>
    </message>
    <message>
        <source>Result after all costs: %1.</source>
        <translation>Resultado tras todos los costes: %1.</translation>
    </message>
    <message>
        <source>Rule coach: this trade had a stop from the start. Habits are judged from 20 trades on; this is the first.</source>
        <translation>Coach de reglas: esta operación tuvo un stop desde el principio. Los hábitos se juzgan desde 20 operaciones; esta es la primera.</translation>
    </message>
    <message>
        <source>Rule coach: this trade had no stop, so nobody knows what it risked. Habits are judged from 20 trades on.</source>
        <translation>Coach de reglas: esta operación no tuvo stop, así que nadie sabe qué arriesgó. Los hábitos se juzgan desde 20 operaciones.</translation>
    </message>
</context>
<context>
    <name>elite::WelcomePanel</name>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
    <message>
        <source>The menu Help, First steps, brings it back where it was.</source>
        <translation>El menú Ayuda, Primeros pasos, lo devuelve adonde estaba.</translation>
    </message>
    <message>
        <source>Practise offline</source>
        <translation>Practicar sin conexión</translation>
    </message>
    <message>
        <source>Live prices</source>
        <translation>Precios en vivo</translation>
    </message>
    <message>
        <source>no key, no account needed</source>
        <translation>sin clave, sin cuenta</translation>
    </message>
    <message>
        <source>Set up the AI coach</source>
        <translation>Configurar el coach de IA</translation>
    </message>
    <message>
        <source>needs an OpenAI key, costs cents</source>
        <translation>necesita una clave de OpenAI, cuesta céntimos</translation>
    </message>
    <message>
        <source>Your first trade</source>
        <translation>Su primera operación</translation>
    </message>
    <message>
        <source>Agree with yourself</source>
        <translation>Póngase de acuerdo consigo</translation>
    </message>
    <message>
        <source>Place the stop and the target</source>
        <translation>Ponga el stop y el objetivo</translation>
    </message>
    <message>
        <source>Send it, on paper</source>
        <translation>Envíela, en papel</translation>
    </message>
    <message>
        <source>Read the receipt</source>
        <translation>Lea el recibo</translation>
    </message>
    <message>
        <source>Close it and look back</source>
        <translation>Ciérrela y mire atrás</translation>
    </message>
    <message>
        <source>Change the limits</source>
        <translation>Cambiar los límites</translation>
    </message>
    <message>
        <source>Type it into the ticket myself</source>
        <translation>Escribirlo yo en la orden</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>Abrir la orden</translation>
    </message>
    <message>
        <source>Was the stop where your idea would have been wrong?</source>
        <translation>¿Estaba el stop donde su idea habría sido errónea?</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No, somewhere convenient</source>
        <translation>No, donde era cómodo</translation>
    </message>
    <message>
        <source>I did not think about it</source>
        <translation>No lo pensé</translation>
    </message>
    <message>
        <source>That is the whole circle: plan, cost, result, lesson. The answer stands in the journal.</source>
        <translation>Ese es el círculo completo: plan, coste, resultado, lección. La respuesta está en el diario.</translation>
    </message>
    <message>
        <source>Open the journal</source>
        <translation>Abrir el diario</translation>
    </message>
    <message>
        <source>5 steps, about 2 minutes</source>
        <extracomment>%1 of %2 steps</extracomment>
        <translation>5 pasos, unos 2 minutos</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Both belong to the plan before the order: where the idea is wrong, and where it has paid.</source>
        <translation>Ambos forman parte del plan antes de la orden: dónde la idea es errónea y dónde ha rendido.</translation>
    </message>
    <message>
        <source>The button below sends what stands in the ticket.</source>
        <translation>El botón de abajo envía lo que está en la orden.</translation>
    </message>
    <message>
        <source>The ticket says why this cannot be sent as it stands.</source>
        <translation>La orden dice por qué no se puede enviar tal como está.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>I keep to this</source>
        <translation>Me atengo a esto</translation>
    </message>
    <message>
        <source>Fill in the ticket for me</source>
        <translation>Rellenar la orden por mí</translation>
    </message>
    <message>
        <source>Close the position</source>
        <translation>Cerrar la posición</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
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
    <message>
        <source>No numbers to explain are in sight</source>
        <translation>No hay cifras que explicar a la vista</translation>
    </message>
    <message>
        <source>Today, Positions, Journal and Way to live have some. Click one of them, then try again.</source>
        <translation>Hoy, Posiciones, Diario y Camino al real tienen algunas. Haga clic en uno de ellos e inténtelo de nuevo.</translation>
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
    <message>
        <source>&amp;Prices</source>
        <translation>&amp;Precios</translation>
    </message>
</context>
</TS>
