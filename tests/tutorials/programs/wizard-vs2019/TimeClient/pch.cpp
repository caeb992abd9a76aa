// pch.cpp: 与预编译标头对应的源文件
#include "pch.h"
