// stdafx.cpp : 표준 포함 파일만 들어 있는 소스 파일입니다.
#include "stdafx.h"
