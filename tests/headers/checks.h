/* What every case of the header tests asks of the headers it included: HAS_<name> says which they
 * are, CHECK is the name of its function. It returns the line of the first wrong answer, or 0. */
#define EXPECT(condition)                                                                          \
    do {                                                                                           \
        if (!(condition))                                                                          \
            return __LINE__;                                                                       \
    } while (0)

#ifdef __cplusplus
/* Members may have the names of socket functions: macros in our headers would break this. */
class SocketOfTheProgram {
  public:
    int send(int x) { return x + 1; }
    int recv(int x) { return x + 2; }
    int bind(int x) { return x + 3; }
    int connect(int x) { return x + 4; }
    int select(int x) { return x + 5; }
    int close(int x) { return x + 6; }
};
#endif

/* Common names of programs' own variables. */
static int index = 3;

#ifdef HAS_CXX
static int check_library(void);
#endif

#ifdef __cplusplus
extern "C" int CHECK(void);
#endif
int CHECK(void)
{
    EXPECT(index == 3);
    EXPECT(sizeof(L'x') == 2);
#ifdef _WIN32
    EXPECT(_WIN32 == 1);
#else
    EXPECT(!"_WIN32");
#endif
#if defined HAS_WINDOWS || defined HAS_WINSOCK
    {
        DWORD word = 0xffffffffu;
        EXPECT(sizeof(LONG) == 4 && sizeof(WCHAR) == 2 && sizeof(HWND) == 8);
        EXPECT((DWORD)(word + 1) == 0);
        EXPECT(sizeof(WNDCLASSA) == 72 && sizeof(MSG) == 48);
        EXPECT(LOWORD(0x12345678) == 0x5678);
    }
#endif
#ifdef HAS_WINSOCK
    {
        fd_set set;
        struct timeval wait = {1, 2};
        struct linger how = {1, 2};
        u_long address = htonl(0x7f000001u);
        EXPECT(sizeof(set) == 520 && sizeof(wait) == 8 && sizeof(how) == 4);
        FD_ZERO(&set);
        FD_SET(44, &set);
        EXPECT(set.fd_count == 1 && FD_ISSET(44, &set));
        FD_CLR(44, &set);
        EXPECT(set.fd_count == 0);
        EXPECT(htons(0x1234) == 0x3412 && sizeof(u_long) == 4);
        EXPECT(inet_addr("127.0.0.1") == address);
        EXPECT(inet_addr("nowhere") == INADDR_NONE);
        EXPECT(sizeof(struct sockaddr_in) == 16 && sizeof(struct hostent) == 32);
        EXPECT(wait.tv_sec == 1 && how.l_linger == 2);
        /* No WSAStartup has been called: the error proves that the function is Winsock's, not
         * glibc's. */
        EXPECT(socket(AF_INET, SOCK_STREAM, 0) == INVALID_SOCKET);
        EXPECT(WSAGetLastError() == WSANOTINITIALISED);
        EXPECT(send(4, "x", 1, 0) == SOCKET_ERROR && WSAGetLastError() == WSANOTINITIALISED);
        EXPECT(select(0, &set, NULL, NULL, &wait) == SOCKET_ERROR);
        EXPECT(WSAGetLastError() == WSANOTINITIALISED);
    }
#endif
#ifdef HAS_string_h
    {
        char text[8] = "AbC";
        EXPECT(strlen(text) == 3 && memcmp(text, "AbC", 4) == 0);
        EXPECT(_stricmp(text, "aBc") == 0);
        EXPECT(wcslen(L"four") == 4);
    }
#endif
#ifdef HAS_stdlib_h
    {
        char number[12];
        wchar_t wide[8];
        EXPECT(atoi("12") == 12 && strtol("0x10", NULL, 16) == 16);
        EXPECT(_itoa(255, number, 16)[0] == 'f');
        EXPECT(mbstowcs(wide, "\xea\xb0\x80", 8) == 1 && wide[0] == 0xac00);
        EXPECT(RAND_MAX == 0x7fff);
    }
#endif
#ifdef HAS_stdio_h
    {
        char text[64];
        int low = 0, guard = 77;
        EXPECT(sprintf(text, "%I64d|%S|%ld", 1LL << 40, L"wide", (int)-1) == 21);
        EXPECT(text[0] == '1' && text[20] == '1');
        EXPECT(sscanf("5", "%ld", &low) == 1 && low == 5 && guard == 77);
    }
#endif
#ifdef HAS_wchar_h
    {
        wchar_t text[16];
        EXPECT(swprintf(text, 16, L"%s %d", L"abc", 7) == 5);
        EXPECT(wcscmp(text, L"abc 7") == 0 && wcschr(text, L'7') == text + 4);
        EXPECT(wmemchr(L"xyz", L'y', 3) != NULL && wcstol(L"42", NULL, 10) == 42);
    }
#endif
#ifdef HAS_wctype_h
    EXPECT(iswalpha(L'a') && !iswalpha(L'1') && towupper(L'a') == L'A' &&
           iswctype(L'1', wctype("digit")));
#endif
#ifdef HAS_inttypes_h
    /* Not glibc's "ld": l is 32 bits to our printf. */
    EXPECT(sizeof(PRId64) == 4 && PRId64[1] == 'l' && sizeof(int64_t) == 8);
#endif
#ifdef HAS_time_h
    {
        struct timespec moment = {1, 2};
        time_t start = 0;
        struct tm parts;
        EXPECT(moment.tv_nsec == 2 && time(NULL) > 0);
        EXPECT(gmtime_s(&parts, &start) == 0 && parts.tm_year == 70);
    }
#endif
#ifdef HAS_unistd_h
    EXPECT(getpid() > 0 && access("/", R_OK) == 0);
#endif
#ifdef HAS_pthread_h
    EXPECT(pthread_equal(pthread_self(), pthread_self()));
#endif
#ifdef HAS_signal_h
    EXPECT(SIGINT == 2 && signal(SIGINT, SIG_DFL) != SIG_ERR);
#endif
#ifdef HAS_fcntl_h
    EXPECT(O_RDONLY == 0);
#endif
#ifdef HAS_errno_h
    errno = ERANGE;
    EXPECT(errno == ERANGE);
#endif
#ifdef HAS_math_h
    EXPECT(sqrt(4.0) == 2.0);
#endif
#ifdef __cplusplus
    {
        SocketOfTheProgram socket;
        EXPECT(socket.send(0) + socket.recv(0) + socket.bind(0) + socket.connect(0) +
                   socket.select(0) + socket.close(0) ==
               21);
    }
#endif
#ifdef HAS_CXX
    return check_library();
#else
    return 0;
#endif
}

#ifdef HAS_CXX
#ifdef HAS_functional
static int add(int a, int b)
{
    return a + b;
}
#endif

static int check_library(void)
{
#ifdef HAS_string
    {
        std::string text = "find me";
        std::wstring wide = L"find me too";
        EXPECT(text.find("me") == 5 && text.substr(5) == "me" && std::stoi("12") == 12);
        EXPECT(wide.find(L"me") == 5 && wide.find_last_of(L'o') == 10 && wide.size() == 11);
        EXPECT(std::to_wstring(-12) == L"-12" && std::to_wstring(2.5) == L"2.500000");
        EXPECT(std::to_string(-12) == "-12" && std::to_string(2.5) == "2.500000");
        EXPECT(std::stoi(std::wstring(L"77")) == 77);
    }
#endif
#ifdef HAS_functional
    EXPECT(std::bind(add, 2, std::placeholders::_1)(3) == 5);
#endif
#ifdef HAS_thread
    {
        int done = 0;
        std::thread thread([&done] { done = 1; });
        thread.join();
        EXPECT(done == 1 && std::this_thread::get_id() != std::thread::id());
    }
#endif
#ifdef HAS_mutex
    {
        std::mutex mutex;
        std::lock_guard<std::mutex> lock(mutex);
        EXPECT(!std::unique_lock<std::mutex>());
    }
#endif
#ifdef HAS_chrono
    EXPECT(std::chrono::steady_clock::now() - std::chrono::steady_clock::now() <=
           std::chrono::seconds(1));
#endif
#if defined HAS_chrono && defined HAS_thread
    std::this_thread::sleep_for(std::chrono::microseconds(1));
#endif
#ifdef HAS_algorithm
    {
        int numbers[] = {3, 1, 2};
        std::sort(numbers, numbers + 3);
        EXPECT(numbers[0] == 1 && std::max(1, 2) == 2 && (std::min)(1, 2) == 1);
    }
#endif
#ifdef HAS_limits
    EXPECT((std::numeric_limits<int>::max)() == 2147483647 && std::numeric_limits<int>::min() < 0);
#endif
#ifdef HAS_vector
    EXPECT(std::vector<int>(3, 7)[2] == 7);
#endif
#ifdef HAS_map
    EXPECT((std::map<int, int>{{1, 2}}[1] == 2));
#endif
#ifdef HAS_sstream
    {
        std::ostringstream narrow;
        std::wostringstream wide;
        narrow << 42 << ' ' << 1.5;
        wide << 42 << L' ' << 1.5 << L" text";
        EXPECT(narrow.str() == "42 1.5" && wide.str() == L"42 1.5 text");
    }
#endif
#ifdef HAS_iostream
    EXPECT(std::cout.good() && std::wcout.good() && std::cin.good());
    std::wcout << L"" << std::flush;
#endif
#ifdef HAS_fstream
    EXPECT(!std::ifstream("/nonexistent"));
#endif
#ifdef HAS_filesystem
    EXPECT(!std::filesystem::exists("/nonexistent") && std::filesystem::exists("/"));
    EXPECT(std::filesystem::path("a/b").filename() == "b");
    EXPECT(std::filesystem::path(L"a/\xac00").filename().string() == "\xea\xb0\x80");
#endif
#ifdef HAS_cwchar
    EXPECT(std::wcslen(L"abc") == 3 && std::wmemchr(L"abc", L'c', 3) != nullptr);
#endif
#ifdef HAS_cstdio
    {
        char text[16];
        EXPECT(std::snprintf(text, sizeof text, "%d", 5) == 1 && text[0] == '5');
    }
#endif
#ifdef HAS_cstdlib
    EXPECT(std::atoi("5") == 5 && std::abs(-1.5) == 1.5);
#endif
#ifdef HAS_cmath
    EXPECT(std::sqrt(4.0) == 2.0 && std::abs(-2) == 2);
#endif
#ifdef HAS_ctime
    EXPECT(std::time(nullptr) > 0);
#endif
#ifdef HAS_regex
    EXPECT(std::regex_match(std::wstring(L"a1"), std::wregex(L"[a-z]\\d")));
#endif
#ifdef HAS_atomic
    EXPECT(std::atomic<int>(3) == 3);
#endif
#ifdef HAS_memory
    EXPECT(*std::make_shared<int>(4) == 4);
#endif
    return 0;
}
#endif
