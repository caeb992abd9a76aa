// stdafx.h : 자주 사용하지만 자주 변경되지는 않는 포함 파일

#pragma once

#include "targetver.h"

#include <stdio.h>
#include <TCHAR.H>
#include <WinSock2.h>
#include <Windows.h>

#pragma comment(lib, "ws2_32.lib")
