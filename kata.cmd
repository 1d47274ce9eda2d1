@echo off
rem The kata command for Windows: builds itself when it is missing or older than its sources, then runs.
setlocal EnableExtensions EnableDelayedExpansion
set "root=%~dp0"
set "root=%root:~0,-1%"
set "command=%root%\.kata\command"

set "java="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do set "java=%%~$PATH:j"
if not defined java (
  echo kata: no Java was found: install a JDK, 17 or newer, and put it on the PATH or into JAVA_HOME>&2
  exit /b 3
)

call :is_built
if errorlevel 1 call :build
if errorlevel 1 exit /b 3

if exist "%command%\command.jsa" (
  set "sharing=-XX:SharedArchiveFile=%command%\command.jsa"
) else (
  set "sharing=-Xshare:auto"
)
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xlog:disable ^
  --enable-native-access=ALL-UNNAMED -Djdk.console=java.base ^
  "%sharing%" "-Dkata.workspace=%root%" "-Dkata.worker.archive=%command%\worker.jsa" "@%command%\arguments" ^
  katabase.dojo.Main %*
exit /b %ERRORLEVEL%

rem Whether the command is there, was built for this Java, and is newer than its sources.
:is_built
if not exist "%command%\built" exit /b 1
if not exist "%command%\java" exit /b 1
set /p built_for=<"%command%\java"
if not "%built_for%"=="%java%" exit /b 1
powershell -NoProfile -Command ^
  "$built = (Get-Item '%command%\built').LastWriteTime; Set-Location '%root%';" ^
  "$files = @('pom.xml','src\pom.xml') + ('kata','journal','testbed','catalogue','judge','dojo' | ForEach-Object {" ^
  "  Get-ChildItem -Recurse -File ('src\' + $_ + '\pom.xml'), ('src\' + $_ + '\src') } |" ^
  "  ForEach-Object { $_.FullName });" ^
  "if ($files | Where-Object { (Get-Item $_).LastWriteTime -gt $built }) { exit 1 }"
exit /b %ERRORLEVEL%

:build
where mvn >nul 2>nul
if errorlevel 1 (
  echo kata: no Maven was found: install Maven, 3.8 or newer, and put it on the PATH>&2
  exit /b 3
)
echo katabase: building the kata command (about half a minute the first time)>&2
if exist "%command%" rmdir /s /q "%command%"
mkdir "%command%"
rem What is edited from here on is newer.
type nul >"%command%\started"
pushd "%root%"
call mvn -B -q -DskipTests -Dmaven.test.skip=true package -pl src/dojo >"%root%\.kata\build.log" 2>&1
if errorlevel 1 (
  popd
  echo kata: the command could not be built: see .kata\build.log>&2
  exit /b 3
)
popd
pushd "%command%"
for %%m in (kata journal testbed catalogue judge dojo) do copy /y "%root%\src\%%m\target\%%m-*.jar" . >nul
set "classpath="
for %%f in (*.jar) do set "classpath=!classpath!%command%\%%f;"
popd
rem A class path may be longer than a command line: Java reads it from a file of arguments, in which \ is doubled.
powershell -NoProfile -Command ^
  "$path = '!classpath!' + (Get-Content -Raw '%root%\src\dojo\target\libraries').Trim();" ^
  "[IO.File]::WriteAllText('%command%\arguments', '-cp \"' + $path.Replace('\','\\') + '\"')"
rem A rehearsal writes the archives from which classes are loaded faster; without them everything works as well.
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xlog:disable --enable-native-access=ALL-UNNAMED ^
  "-XX:ArchiveClassesAtExit=%command%\command.jsa" "-Dkata.workspace=%root%" ^
  "-Dkata.worker.archive=%command%\worker.jsa" "@%command%\arguments" katabase.dojo.Rehearsal >nul 2>nul
>"%command%\java" echo !java!
ren "%command%\started" built
exit /b 0
