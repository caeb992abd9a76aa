// file_client.cpp - sends a file, as fast as the server takes it and no faster.
//
//     file_client [host] [port] [file]
//
// The heart of it is SendFile, the FD_WRITE loop: read a piece of the file, send it, and so on
// until Winsock says WSAEWOULDBLOCK; then leave, and go on at the next FD_WRITE.
//
// This one is a UNICODE program: window class, title and the file's name are wide strings.
#define UNICODE
#define _UNICODE
#include <winsock2.h> // before windows.h, which would bring the old winsock.h

#include <windows.h>

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WM_SOCKET (WM_APP + 1)

#define DEFAULT_HOST "127.0.0.1"
#define DEFAULT_PORT 5003

// Without a file we make one ourselves: larger than any buffer that a socket has.
#define DEFAULT_FILE "file_client.tmp"
#define DEFAULT_FILE_SIZE (32 * 1024 * 1024)

#define BUFFER_SIZE 65536

// Everything goes over the wire in packets of this one size, so the server always knows how many
// bytes it has to wait for. Numbers travel in network order. The pragma keeps the compiler from
// putting unused bytes between the members; file_server.cpp has the same lines.
#define NAME_LENGTH 64
#define DATA_LENGTH 8185

#define KIND_FILE 1 // data is a FileInfo: the first packet
#define KIND_DATA 2 // data is a piece of the file
#define KIND_END 3  // the last packet; number is the checksum

#pragma pack(push, 1)
struct Packet {
    char kind;
    u_short length; // so many bytes of data are used
    u_long number;  // 0, 1, 2 ...
    char data[DATA_LENGTH];
};

struct FileInfo {
    u_long size;
    WCHAR name[NAME_LENGTH]; // ends in a zero
};

struct Answer {
    char good; // 1: the file has arrived as it was sent
    u_long size;
    u_long checksum;
};
#pragma pack(pop)

SOCKET g_socket = INVALID_SOCKET;
int g_result = 1; // what the program returns: 0 once all went well

FILE *g_file = NULL;
FileInfo g_info;
u_long g_read = 0; // bytes of the file read so far
u_long g_checksum = 0;

Packet g_packet;               // the packet that is on its way out
int g_sent = sizeof(g_packet); // so many bytes of it are sent: all
u_long g_packets = 0;          // packets made so far
BOOL g_endMade = FALSE;        // g_packet is the last one
u_long g_writes = 0;           // how often FD_WRITE came

Answer g_answer;    // what the server says at the end
int g_answered = 0; // so many bytes of it are here

// Prints one line of our transcript, at once.
void Say(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    vprintf(format, arguments);
    va_end(arguments);
    fflush(stdout);
}

const char *Reason(int error)
{
    switch (error) {
    case 0:
        return "in good order";
    case WSAECONNREFUSED:
        return "connection refused: no server listens there";
    case WSAECONNRESET:
        return "the server reset the connection";
    case WSAECONNABORTED:
        return "the connection was aborted";
    case WSAENETDOWN:
        return "the network is down";
    default:
        return "see the list of Winsock errors";
    }
}

// Tells what went wrong and ends the program: WM_DESTROY cleans up.
void Fail(HWND hWnd, const char *what, int error)
{
    Say("%s failed: error %d, %s\n", what, error, Reason(error));
    g_result = 1;
    DestroyWindow(hWnd);
}

// The same for what no error number describes.
void GiveUp(HWND hWnd, const char *why)
{
    Say("%s\n", why);
    DestroyWindow(hWnd);
}

u_long Checksum(u_long sum, const char *data, int length)
{
    for (int i = 0; i < length; i++)
        sum = (sum ^ (u_char)data[i]) * 16777619;
    return sum;
}

// Fills g_packet with what comes next. Returns FALSE if the file cannot be read.
BOOL MakePacket()
{
    ZeroMemory(&g_packet, sizeof(g_packet));
    if (g_packets == 0) {
        g_packet.kind = KIND_FILE;
        g_packet.length = htons((u_short)sizeof(g_info));
        memcpy(g_packet.data, &g_info, sizeof(g_info));
    } else {
        int length = (int)fread(g_packet.data, 1, DATA_LENGTH, g_file);
        if (ferror(g_file))
            return FALSE;
        if (length > 0) {
            g_packet.kind = KIND_DATA;
            g_packet.length = htons((u_short)length);
            g_checksum = Checksum(g_checksum, g_packet.data, length);
            g_read += (u_long)length;
        } else {
            g_packet.kind = KIND_END;
            g_endMade = TRUE;
        }
    }
    g_packet.number = htonl(g_endMade ? g_checksum : g_packets);
    g_packets++;
    g_sent = 0;
    return TRUE;
}

// FD_WRITE: Winsock has room. Fill it.
void SendFile(HWND hWnd)
{
    for (;;) {
        if (g_sent == sizeof(g_packet)) {
            if (g_endMade) {
                Say("FD_WRITE    all sent: %lu bytes, %lu packets, FD_WRITE came %lu times\n",
                    (unsigned long)g_read, (unsigned long)g_packets, (unsigned long)g_writes);
                return;
            }
            if (!MakePacket()) {
                GiveUp(hWnd, "the file cannot be read");
                return;
            }
        }

        int count = send(g_socket, (char *)&g_packet + g_sent, (int)sizeof(g_packet) - g_sent, 0);
        if (count == SOCKET_ERROR) {
            // WSAEWOULDBLOCK: full for now. It is this failure that makes Winsock post another
            // FD_WRITE when there is room again. The packet stays where it is.
            if (WSAGetLastError() != WSAEWOULDBLOCK)
                Fail(hWnd, "send", WSAGetLastError());
            else if (g_writes == 1)
                Say("FD_WRITE    no room for packet %lu; we wait for the next FD_WRITE\n",
                    (unsigned long)g_packets);
            return;
        }
        // Perhaps only a part of the packet went. The next round sends the rest.
        g_sent += count;
    }
}

// Calls recv once: a piece of the server's answer. Returns what recv returned.
int ReceiveAnswer(HWND hWnd)
{
    char extra; // the server has no reason to send more than the answer
    int missing = (int)sizeof(g_answer) - g_answered;
    int count = missing > 0 ? recv(g_socket, (char *)&g_answer + g_answered, missing, 0)
                            : recv(g_socket, &extra, 1, 0);
    if (count == SOCKET_ERROR) {
        if (WSAGetLastError() != WSAEWOULDBLOCK)
            Fail(hWnd, "recv", WSAGetLastError());
        return SOCKET_ERROR;
    }
    if (missing == 0 || count == 0)
        return count;

    g_answered += count;
    if (g_answered == sizeof(g_answer)) {
        if (g_answer.good != 1 || ntohl(g_answer.size) != g_read ||
            ntohl(g_answer.checksum) != g_checksum) {
            GiveUp(hWnd, "the server has not got the file as we sent it");
            return SOCKET_ERROR;
        }
        Say("FD_READ     the server has it all, checksum %08lx\n", (unsigned long)g_checksum);
        g_result = 0;
        // Nothing more to send. The server sees FD_CLOSE, closes, and so we see FD_CLOSE, too.
        if (shutdown(g_socket, SD_SEND) == SOCKET_ERROR) {
            Fail(hWnd, "shutdown", WSAGetLastError());
            return SOCKET_ERROR;
        }
    }
    return count;
}

LRESULT CALLBACK WndProc(HWND hWnd, UINT message, WPARAM wParam, LPARAM lParam)
{
    switch (message) {
    case WM_SOCKET: {
        int error = WSAGETSELECTERROR(lParam);
        switch (WSAGETSELECTEVENT(lParam)) {
        case FD_CONNECT:
            if (error != 0) {
                Fail(hWnd, "FD_CONNECT", error);
                return 0;
            }
            Say("FD_CONNECT  sending %lu bytes\n", (unsigned long)ntohl(g_info.size));
            return 0;

        case FD_WRITE:
            // First comes right after FD_CONNECT, then after each WSAEWOULDBLOCK.
            if (error != 0) {
                Fail(hWnd, "FD_WRITE", error);
                return 0;
            }
            g_writes++;
            SendFile(hWnd);
            return 0;

        case FD_READ:
            if (error != 0) {
                Fail(hWnd, "FD_READ", error);
                return 0;
            }
            ReceiveAnswer(hWnd);
            return 0;

        case FD_CLOSE: {
            Say("FD_CLOSE    error %d: %s\n", error, Reason(error));
            if (error == 0) {
                // Read what is left first: the answer may be there.
                int count;
                do {
                    count = ReceiveAnswer(hWnd);
                } while (count > 0);
                if (count == SOCKET_ERROR)
                    return 0;
            }
            if (g_result != 0)
                Say("the server is gone, and it did not say that it has the file\n");
            DestroyWindow(hWnd);
            return 0;
        }
        }
        return 0;
    }

    case WM_DESTROY:
        if (g_socket != INVALID_SOCKET)
            closesocket(g_socket);
        PostQuitMessage(g_result);
        return 0;
    }
    return DefWindowProc(hWnd, message, wParam, lParam);
}

// Starts to connect; FD_CONNECT tells how it went.
void StartConnecting(HWND hWnd, const char *host, u_short port)
{
    struct sockaddr_in address;
    ZeroMemory(&address, sizeof(address));
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = inet_addr(host);
    if (address.sin_addr.s_addr == INADDR_NONE) {
        struct hostent *found = gethostbyname(host);
        if (found == NULL) {
            Fail(hWnd, "gethostbyname", WSAGetLastError());
            return;
        }
        memcpy(&address.sin_addr, found->h_addr, sizeof(address.sin_addr));
    }

    g_socket = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    if (g_socket == INVALID_SOCKET) {
        Fail(hWnd, "socket", WSAGetLastError());
        return;
    }
    if (WSAAsyncSelect(g_socket, hWnd, WM_SOCKET, FD_WRITE | FD_CONNECT | FD_READ | FD_CLOSE) ==
        SOCKET_ERROR) {
        Fail(hWnd, "WSAAsyncSelect", WSAGetLastError());
        return;
    }
    // A small buffer, so that it fills up also where the system's own would hold half the file.
    int size = BUFFER_SIZE;
    if (setsockopt(g_socket, SOL_SOCKET, SO_SNDBUF, (char *)&size, sizeof(size)) == SOCKET_ERROR) {
        Fail(hWnd, "setsockopt", WSAGetLastError());
        return;
    }
    Say("connecting to %s, port %d\n", host, (int)port);
    if (connect(g_socket, (struct sockaddr *)&address, sizeof(address)) == SOCKET_ERROR &&
        WSAGetLastError() != WSAEWOULDBLOCK)
        Fail(hWnd, "connect", WSAGetLastError());
}

// Writes a file to send, for whoever named none. Returns FALSE if that did not work.
BOOL MakeFile(const char *path)
{
    FILE *file = fopen(path, "wb");
    if (file == NULL)
        return FALSE;
    u_long random = 1;
    char block[4096];
    for (int written = 0; written < DEFAULT_FILE_SIZE; written += (int)sizeof(block)) {
        for (int i = 0; i < (int)sizeof(block); i++) {
            random = random * 1664525 + 1013904223;
            block[i] = (char)(random >> 24);
        }
        if (fwrite(block, 1, sizeof(block), file) != sizeof(block)) {
            fclose(file);
            return FALSE;
        }
    }
    return fclose(file) == 0;
}

// Opens the file and notes its size and its name, without the folders. FALSE if it cannot.
BOOL OpenFileToSend(const char *path)
{
    g_file = fopen(path, "rb");
    if (g_file == NULL || fseek(g_file, 0, SEEK_END) != 0)
        return FALSE;
    long size = ftell(g_file); // -1 if it is too large for a long
    if (size < 0 || size > 0x7fffffff)
        return FALSE;
    rewind(g_file);
    g_info.size = htonl((u_long)size);

    const char *name = path;
    for (const char *p = path; *p; p++)
        if (*p == '/' || *p == '\\')
            name = p + 1;
    if (!MultiByteToWideChar(CP_ACP, 0, name, -1, g_info.name, NAME_LENGTH))
        lstrcpy(g_info.name, TEXT("a file with a long name"));
    return TRUE;
}

int main(int argc, char *argv[])
{
    const char *host = argc > 1 ? argv[1] : DEFAULT_HOST;
    int port = argc > 2 ? atoi(argv[2]) : DEFAULT_PORT;
    const char *path = argc > 3 ? argv[3] : DEFAULT_FILE;
    if (argc > 4 || port <= 0 || port > 65535) {
        Say("usage: file_client [host] [port] [file]\n");
        return 1;
    }
    if (argc <= 3 && !MakeFile(path)) {
        Say("%s cannot be written\n", path);
        return 1;
    }
    if (!OpenFileToSend(path)) {
        Say("%s cannot be read, or is larger than 2 GB\n", path);
        return 1;
    }

    WSADATA data;
    int error = WSAStartup(MAKEWORD(2, 2), &data);
    if (error != 0) {
        Say("WSAStartup failed: error %d\n", error);
        return 1;
    }

    WNDCLASS wc;
    ZeroMemory(&wc, sizeof(wc));
    wc.lpfnWndProc = WndProc;
    wc.hInstance = GetModuleHandle(NULL);
    wc.lpszClassName = TEXT("FileClient");
    if (!RegisterClass(&wc)) {
        Say("RegisterClass failed: error %d\n", (int)GetLastError());
        return 1;
    }
    HWND hWnd = CreateWindow(TEXT("FileClient"), L"File client \x2192", WS_OVERLAPPEDWINDOW, 0, 0,
                             320, 200, NULL, NULL, wc.hInstance, NULL);
    if (hWnd == NULL) {
        Say("CreateWindow failed: error %d\n", (int)GetLastError());
        return 1;
    }
    StartConnecting(hWnd, host, (u_short)port);

    MSG msg;
    while (GetMessage(&msg, NULL, 0, 0) > 0) {
        TranslateMessage(&msg);
        DispatchMessage(&msg);
    }

    fclose(g_file);
    WSACleanup();
    return (int)msg.wParam;
}
