@echo off
rem Runs the conformance cases on this machine's Winsock, each in a process of its own, and writes
rem windows.json. All of them take some minutes; run.cmd T9 T10 runs only these.
setlocal
cd /d "%~dp0"
set machine=unknown
for /f "tokens=*" %%v in ('ver') do set machine=%%v
echo {"machine": "%machine%"} > windows.json
if not "%~1"=="" goto chosen
for /f "tokens=1" %%i in ('conformance_cases.exe --list') do call :one %%i
goto done
:chosen
call :one %1
shift
if not "%~1"=="" goto chosen
:done
echo Written: windows.json
goto :eof
:one
echo %1
echo {"case": "%1"} >> windows.json
conformance_cases.exe %1 --column windows --json >> windows.json
echo {"exit": %errorlevel% } >> windows.json
goto :eof
