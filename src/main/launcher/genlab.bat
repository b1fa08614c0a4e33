@echo off
rem Starts GenLab from the folder it lies in, with the first Java 25 or newer it finds.
setlocal
set "home=%~dp0.."
set "found="

if defined GENLAB_JAVA call :consider "%GENLAB_JAVA%"
if defined JAVA_HOME call :consider "%JAVA_HOME%\bin\java.exe"
for /f "delims=" %%j in ('where java 2^>nul') do call :consider "%%j"
for %%p in ("Eclipse Adoptium" "Java" "Microsoft" "Zulu" "Amazon Corretto" "BellSoft") do (
  for /d %%d in ("%ProgramFiles%\%%~p\*") do call :consider "%%~d\bin\java.exe"
)
for /d %%d in ("%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%USERPROFILE%\.jdks\*") do call :consider "%%~d\bin\java.exe"

if not defined found (
  echo Expected Java 25 or newer, found none: install one, for example from https://adoptium.net, or name its java.exe in GENLAB_JAVA. 1>&2
  exit /b 2
)

rem One step of training is one thread; the other cores belong to the window.
set OMP_NUM_THREADS=1
set OPENBLAS_NUM_THREADS=1
rem The Java of the build finds its vectors ready, see genlab.app.VectorClasses; another has them as a module.
for %%j in ("%found%") do set "jdk=%%~dpj.."
set vectors=--add-modules=jdk.incubator.vector
fc /b "%jdk%\release" "%home%\lib\java.release" >nul 2>&1 && set vectors="@%home%\lib\vectors.flags" "-Xbootclasspath/a:%home%\lib\vectors.jar"
rem What the build noted of the first seconds, see genlab.app.Rehearsal. Where it does not fit, Java starts without it, and slower.
"%found%" "@%home%\lib\java.flags" %vectors% "-XX:AOTCache=%home%\lib\genlab.aot" -XX:+IgnoreUnrecognizedVMOptions "-Xlog:aot*=off,cds*=off" "--module-path=%home%\lib\javafx" -classpath "%home%\lib\genlab.jar" genlab.app.Main %*
exit /b %errorlevel%

rem The first line of java -version reads: openjdk version "25.0.3" 2026-04-21
:consider
if defined found exit /b 0
if not exist "%~1" exit /b 0
for /f "tokens=2,3" %%v in ('call "%~1" -version 2^>^&1') do (
  if "%%v"=="version" for /f "delims=." %%f in ("%%~w") do if %%f geq 25 set "found=%~1"
)
exit /b 0
