// file_server.cpp - takes one file from a client and writes it to the disk.
//
//     file_server [port] [output-file]
//
// The client sends packets of one size, but TCP does not keep them together: a recv brings what
// is there, be it the end of one packet. So we collect bytes until a packet is whole.
#include <winsock2.h> // before windows.h, which would bring the old winsock.h

#include <windows.h>

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WM_SOCKET (WM_APP + 1)

#define DEFAULT_PORT 5003
#define DEFAULT_FILE "received.bin"

#define BUFFER_SIZE 65536

// The same lines as in file_client.cpp.
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

SOCKET g_listener = INVALID_SOCKET; // waits for a client
SOCKET g_client = INVALID_SOCKET;   // the client that came
int g_result = 1;                   // what the program returns: 0 once all went well

const char *g_path = DEFAULT_FILE;
FILE *g_file = NULL;
u_long g_size = 0;    // what the client says that the file has
u_long g_written = 0; // what we have written of it
u_long g_checksum = 0;

Packet g_packet;      // the packet that is coming in
int g_received = 0;   // so many bytes of it are here
u_long g_packets = 0; // packets that came so far
u_long g_reads = 0;   // how often FD_READ came

Answer g_answer;            // what we say at the end
int g_answered = 0;         // so many bytes of it are sent
BOOL g_answerDue = FALSE;   // it is to be sent
BOOL g_writeWanted = FALSE; // FD_WRITE was asked for

// Prints one line of our transcript, at once.
void Say(const char *format, ...)
{
    va_list arguments;
    va_start(arguments, format);
    vprintf(format, arguments);
    va_end(arguments);
    fflush(stdout);
}

// Tells what went wrong and ends the program: WM_DESTROY cleans up.
void Fail(HWND hWnd, const char *what, int error)
{
    Say("%s failed: error %d\n", what, error);
    DestroyWindow(hWnd);
}

// The same for what no error number describes.
void GiveUp(HWND hWnd, const char *why)
{
    Say("%s, after %lu bytes\n", why, (unsigned long)g_written);
    DestroyWindow(hWnd);
}

u_long Checksum(u_long sum, const char *data, int length)
{
    for (int i = 0; i < length; i++)
        sum = (sum ^ (u_char)data[i]) * 16777619;
    return sum;
}

// Sends the answer, or what is still missing of it.
void SendAnswer(HWND hWnd)
{
    while (g_answered < (int)sizeof(g_answer)) {
        int count =
            send(g_client, (char *)&g_answer + g_answered, (int)sizeof(g_answer) - g_answered, 0);
        if (count == SOCKET_ERROR) {
            if (WSAGetLastError() != WSAEWOULDBLOCK) {
                Fail(hWnd, "send", WSAGetLastError());
                return;
            }
            // Nine bytes always fit, you say? Then this never runs. Should it, we want FD_WRITE
            // now; a new WSAAsyncSelect replaces the old one, so we name all the events again.
            if (!g_writeWanted && WSAAsyncSelect(g_client, hWnd, WM_SOCKET,
                                                 FD_READ | FD_WRITE | FD_CLOSE) == SOCKET_ERROR) {
                Fail(hWnd, "WSAAsyncSelect", WSAGetLastError());
                return;
            }
            g_writeWanted = TRUE;
            return;
        }
        g_answered += count;
    }
    g_answerDue = FALSE;
}

// Looks at a whole packet. Returns FALSE if the program is to end.
BOOL HandlePacket(HWND hWnd)
{
    int length = ntohs(g_packet.length);
    if (length > DATA_LENGTH || g_answer.good || (g_packets == 0) != (g_packet.kind == KIND_FILE) ||
        (g_packet.kind != KIND_END && ntohl(g_packet.number) != g_packets)) {
        // Never believe what comes from a network.
        GiveUp(hWnd, "this is no packet of ours");
        return FALSE;
    }
    g_packets++;

    switch (g_packet.kind) {
    case KIND_FILE: {
        FileInfo info;
        memcpy(&info, g_packet.data, sizeof(info));
        info.name[NAME_LENGTH - 1] = 0;
        g_size = ntohl(info.size);
        char name[NAME_LENGTH * 4];
        if (!WideCharToMultiByte(CP_ACP, 0, info.name, -1, name, sizeof(name), NULL, NULL))
            strcpy(name, "?");
        // We only print the name. Who writes to a file whose name a stranger has chosen will
        // one day find his own files overwritten.
        Say("FD_READ     the client sends \"%s\", %lu bytes\n", name, (unsigned long)g_size);
        g_file = fopen(g_path, "wb");
        if (g_file == NULL) {
            GiveUp(hWnd, "the output file cannot be opened");
            return FALSE;
        }
        return TRUE;
    }

    case KIND_DATA:
        if (g_size - g_written < (u_long)length) {
            GiveUp(hWnd, "the file is longer than announced");
            return FALSE;
        }
        if ((int)fwrite(g_packet.data, 1, (size_t)length, g_file) != length) {
            GiveUp(hWnd, "the disk does not take it");
            return FALSE;
        }
        g_checksum = Checksum(g_checksum, g_packet.data, length);
        // Four lines for the way from 0 to 100 percent.
        if ((g_written + (u_long)length) / (g_size / 4 + 1) != g_written / (g_size / 4 + 1))
            Say("FD_READ     %lu bytes so far\n", (unsigned long)(g_written + (u_long)length));
        g_written += (u_long)length;
        return TRUE;

    case KIND_END: {
        FILE *file = g_file;
        g_file = NULL;
        if (fclose(file) != 0) {
            GiveUp(hWnd, "the disk does not take it");
            return FALSE;
        }
        if (g_written != g_size || ntohl(g_packet.number) != g_checksum) {
            GiveUp(hWnd, "the file has not arrived as it was sent");
            return FALSE;
        }
        Say("FD_READ     complete: %lu bytes, %lu packets, FD_READ came %lu times\n",
            (unsigned long)g_written, (unsigned long)g_packets, (unsigned long)g_reads);
        g_answer.good = 1;
        g_answer.size = htonl(g_written);
        g_answer.checksum = htonl(g_checksum);
        g_answerDue = TRUE;
        SendAnswer(hWnd);
        return g_client != INVALID_SOCKET;
    }
    }
    GiveUp(hWnd, "this is no packet of ours");
    return FALSE;
}

// Calls recv once, for no more than is missing of the packet. Returns what recv returned, or
// SOCKET_ERROR if there is nothing to read now or the program is to end.
int ReceivePiece(HWND hWnd)
{
    int count =
        recv(g_client, (char *)&g_packet + g_received, (int)sizeof(g_packet) - g_received, 0);
    if (count == SOCKET_ERROR) {
        // FD_READ without data happens, for example after one recv too many. Never mind.
        if (WSAGetLastError() != WSAEWOULDBLOCK)
            Fail(hWnd, "recv", WSAGetLastError());
        return SOCKET_ERROR;
    }
    g_received += count;
    if (g_received == sizeof(g_packet)) {
        g_received = 0;
        if (!HandlePacket(hWnd))
            return SOCKET_ERROR;
    }
    return count;
}

LRESULT CALLBACK WndProc(HWND hWnd, UINT message, WPARAM wParam, LPARAM lParam)
{
    switch (message) {
    case WM_SOCKET: {
        int error = WSAGETSELECTERROR(lParam);
        switch (WSAGETSELECTEVENT(lParam)) {
        case FD_ACCEPT: {
            if (error != 0) {
                Fail(hWnd, "FD_ACCEPT", error);
                return 0;
            }
            struct sockaddr_in address;
            int length = sizeof(address);
            g_client = accept((SOCKET)wParam, (struct sockaddr *)&address, &length);
            if (g_client == INVALID_SOCKET) {
                if (WSAGetLastError() != WSAEWOULDBLOCK)
                    Fail(hWnd, "accept", WSAGetLastError());
                return 0;
            }
            // It has inherited FD_READ and FD_CLOSE from the listener; no second
            // WSAAsyncSelect is needed.
            Say("FD_ACCEPT   a client from %s\n", inet_ntoa(address.sin_addr));
            closesocket(g_listener); // one client is enough
            g_listener = INVALID_SOCKET;
            return 0;
        }

        case FD_READ:
            if (error != 0) {
                Fail(hWnd, "FD_READ", error);
                return 0;
            }
            // One recv for each FD_READ. If more is there, another FD_READ follows.
            g_reads++;
            ReceivePiece(hWnd);
            return 0;

        case FD_WRITE:
            if (error != 0) {
                Fail(hWnd, "FD_WRITE", error);
                return 0;
            }
            if (g_answerDue)
                SendAnswer(hWnd);
            return 0;

        case FD_CLOSE: {
            Say("FD_CLOSE    error %d\n", error);
            if (error != 0) {
                Fail(hWnd, "FD_CLOSE", error);
                return 0;
            }
            // The client sends no more, but perhaps we have not read all that it sent.
            int count;
            do {
                count = ReceivePiece(hWnd);
            } while (count > 0);
            if (count == SOCKET_ERROR)
                return 0;
            if (!g_answer.good) {
                GiveUp(hWnd, "the client left too early");
                return 0;
            }
            Say("the file is in %s\n", g_path);
            g_result = 0;
            DestroyWindow(hWnd);
            return 0;
        }
        }
        return 0;
    }

    case WM_DESTROY:
        if (g_client != INVALID_SOCKET)
            closesocket(g_client);
        g_client = INVALID_SOCKET;
        if (g_listener != INVALID_SOCKET)
            closesocket(g_listener);
        if (g_file != NULL)
            fclose(g_file);
        PostQuitMessage(g_result);
        return 0;
    }
    return DefWindowProc(hWnd, message, wParam, lParam);
}

// Makes the socket that waits for a client.
void StartListening(HWND hWnd, u_short port)
{
    g_listener = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    if (g_listener == INVALID_SOCKET) {
        Fail(hWnd, "socket", WSAGetLastError());
        return;
    }
    // A small buffer, which the client's socket inherits: the sender is to feel that we are slow.
    int size = BUFFER_SIZE;
    if (setsockopt(g_listener, SOL_SOCKET, SO_RCVBUF, (char *)&size, sizeof(size)) ==
        SOCKET_ERROR) {
        Fail(hWnd, "setsockopt", WSAGetLastError());
        return;
    }
    // FD_READ and FD_CLOSE are for the client's socket, which inherits them. FD_WRITE is not
    // asked for: we only listen, until the very end.
    if (WSAAsyncSelect(g_listener, hWnd, WM_SOCKET, FD_ACCEPT | FD_READ | FD_CLOSE) ==
        SOCKET_ERROR) {
        Fail(hWnd, "WSAAsyncSelect", WSAGetLastError());
        return;
    }

    struct sockaddr_in address;
    ZeroMemory(&address, sizeof(address));
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_ANY);
    address.sin_port = htons(port);
    if (bind(g_listener, (struct sockaddr *)&address, sizeof(address)) == SOCKET_ERROR) {
        Fail(hWnd, "bind", WSAGetLastError());
        return;
    }
    if (listen(g_listener, SOMAXCONN) == SOCKET_ERROR) {
        Fail(hWnd, "listen", WSAGetLastError());
        return;
    }
    // With port 0 the system has chosen one for us: ask which.
    int length = sizeof(address);
    if (getsockname(g_listener, (struct sockaddr *)&address, &length) == SOCKET_ERROR) {
        Fail(hWnd, "getsockname", WSAGetLastError());
        return;
    }
    Say("listening on port %d\n", (int)ntohs(address.sin_port));
}

int main(int argc, char *argv[])
{
    int port = argc > 1 ? atoi(argv[1]) : DEFAULT_PORT;
    if (argc > 2)
        g_path = argv[2];
    if (argc > 3 || port < 0 || port > 65535) {
        Say("usage: file_server [port] [output-file]\n");
        return 1;
    }

    WSADATA data;
    int error = WSAStartup(MAKEWORD(2, 2), &data);
    if (error != 0) {
        Say("WSAStartup failed: error %d\n", error);
        return 1;
    }

    // A message-only window is never seen and takes part in nothing: just right for us.
    WNDCLASS wc;
    ZeroMemory(&wc, sizeof(wc));
    wc.lpfnWndProc = WndProc;
    wc.hInstance = GetModuleHandle(NULL);
    wc.lpszClassName = "FileServer";
    if (!RegisterClass(&wc)) {
        Say("RegisterClass failed: error %d\n", (int)GetLastError());
        return 1;
    }
    HWND hWnd = CreateWindow("FileServer", "File server", 0, 0, 0, 0, 0, HWND_MESSAGE, NULL,
                             wc.hInstance, NULL);
    if (hWnd == NULL) {
        Say("CreateWindow failed: error %d\n", (int)GetLastError());
        return 1;
    }
    StartListening(hWnd, (u_short)port);

    MSG msg;
    while (GetMessage(&msg, NULL, 0, 0) > 0)
        DispatchMessage(&msg);

    WSACleanup();
    return (int)msg.wParam;
}
