// Membership of COM, its memory, its GUIDs, and classes that the process registers itself.

#include "support.hpp"

#include <ole2.h>

#include <mmreg.h>

#include <cwchar>
#include <set>
#include <string>
#include <thread>

// COM's objects free themselves: no interface has a destructor.
#pragma GCC diagnostic ignored "-Wnon-virtual-dtor"
// DEFINE_WAVEFORMATEX_GUID leaves braces out.
#pragma GCC diagnostic ignored "-Wmissing-braces"

using namespace conformance;

// As <mmreg.h> and its like name the GUIDs of formats.
DEFINE_GUIDSTRUCT("00000051-0000-0010-8000-00aa00389b71", checked_format);
extern "C" const GUID checked_format = {DEFINE_WAVEFORMATEX_GUID(0x51)};

namespace {

/// "0x80040154"
std::string hex(HRESULT result)
{
    char text[16];
    wsprintfA(text, "0x%x", result);
    return text;
}

/// The calling thread is a member as long as this lives.
class Member {
  public:
    Member() { CoInitialize(nullptr); }
    ~Member() { CoUninitialize(); }
    Member(const Member &) = delete;
    Member &operator=(const Member &) = delete;
};

/// What is done in a thread of its own, which is no member yet.
template <class Action>
std::string in_thread(Action action)
{
    std::string said;
    std::thread thread([&] { said = action(); });
    thread.join();
    return said;
}

constexpr GUID counter_class = {
    0x8d1c5a10, 0x3f5e, 0x4c0b, {0x9a, 0x11, 0x52, 0x6f, 0x7a, 0x90, 0x01, 0x02}};
constexpr GUID other_id = {
    0x8d1c5a11, 0x3f5e, 0x4c0b, {0x9a, 0x11, 0x52, 0x6f, 0x7a, 0x90, 0x01, 0x02}};

/// An object that counts its references; nobody frees it.
class Counter final : public IUnknown {
  public:
    STDMETHODIMP QueryInterface(REFIID iid, void **object) override
    {
        *object = iid == IID_IUnknown ? this : nullptr;
        if (*object)
            AddRef();
        return *object ? S_OK : E_NOINTERFACE;
    }
    STDMETHODIMP_(ULONG) AddRef() override { return ++references; }
    STDMETHODIMP_(ULONG) Release() override { return --references; }

    ULONG references = 0;
};

class Factory final : public IClassFactory {
  public:
    STDMETHODIMP QueryInterface(REFIID iid, void **object) override
    {
        const bool is_known = IsEqualIID(iid, IID_IUnknown) || IsEqualIID(iid, IID_IClassFactory);
        *object = is_known ? this : nullptr;
        if (is_known)
            AddRef();
        return is_known ? S_OK : E_NOINTERFACE;
    }
    STDMETHODIMP_(ULONG) AddRef() override { return ++references; }
    STDMETHODIMP_(ULONG) Release() override { return --references; }
    STDMETHODIMP CreateInstance(IUnknown *outer, REFIID iid, void **object) override
    {
        return outer ? CLASS_E_NOAGGREGATION : made.QueryInterface(iid, object);
    }
    STDMETHODIMP LockServer(BOOL) override { return S_OK; }

    Counter made;
    ULONG references = 0;
};

std::string create(REFCLSID id, DWORD context, REFIID iid)
{
    void *object = &object;
    const std::string said = hex(CoCreateInstance(id, nullptr, context, iid, &object));
    return said + (object ? " made" : " null");
}

std::string class_object(REFCLSID id, DWORD context, REFIID iid)
{
    void *object = &object;
    const std::string said = hex(CoGetClassObject(id, context, nullptr, iid, &object));
    if (object)
        static_cast<IUnknown *>(object)->Release();
    return said + (object ? " found" : " null");
}

} // namespace

CASE("com.membership", "A thread joins once for each time it leaves, and stays of its kind", "")
{
    STEP(hex(CoInitialize(nullptr)), "0x0");
    STEP(hex(CoInitializeEx(nullptr, COINIT_APARTMENTTHREADED)), "0x1");
    STEP(hex(CoInitializeEx(nullptr, COINIT_MULTITHREADED)), "0x80010106");
    DO(CoUninitialize());
    STEP(hex(CoInitializeEx(nullptr, COINIT_MULTITHREADED)), "0x80010106");
    DO(CoUninitialize());
    STEP(hex(CoInitializeEx(nullptr, COINIT_MULTITHREADED)), "0x0");
    STEP(hex(CoInitialize(nullptr)), "0x80010106");
    STEP(in_thread([] {
             const std::string said = hex(CoInitialize(nullptr));
             CoUninitialize();
             return said;
         }),
         "0x0");
    DO(CoUninitialize());
    DO(CoUninitialize()); // once too often does nothing
    STEP(hex(CoInitialize(nullptr)), "0x0");
    DO(CoUninitialize());
}

CASE("com.ole", "OLE wants a single-threaded member", "")
{
    STEP(hex(OleInitialize(nullptr)), "0x0");
    STEP(hex(OleInitialize(nullptr)), "0x1");
    DO(OleUninitialize());
    DO(OleUninitialize());
    STEP(hex(CoInitializeEx(nullptr, COINIT_MULTITHREADED)), "0x0");
    STEP(hex(OleInitialize(nullptr)), "0x80010106");
    DO(CoUninitialize());
}

CASE("com.memory", "COM's memory keeps its content when it changes its size", "")
{
    char *memory = static_cast<char *>(CoTaskMemAlloc(4));
    STEP(memory != nullptr, "yes");
    memory[0] = 'x';
    memory = static_cast<char *>(CoTaskMemRealloc(memory, 100000));
    STEP(memory[0], "120");
    STEP(CoTaskMemRealloc(memory, 0) == nullptr, "yes");
    void *const fresh = CoTaskMemRealloc(nullptr, 10);
    STEP(fresh != nullptr, "yes");
    DO(CoTaskMemFree(fresh));
    DO(CoTaskMemFree(nullptr));
    void *const empty = CoTaskMemAlloc(0);
    STEP(empty != nullptr, "yes");
    DO(CoTaskMemFree(empty));
    STEP(CoTaskMemAlloc(~SIZE_T{0} / 2) == nullptr, "yes");
}

CASE("com.malloc", "COM's memory is an object, too", "")
{
    IMalloc *memory = nullptr;
    STEP(hex(CoGetMalloc(MEMCTX_TASK, &memory)), "0x0");
    void *block = memory->Alloc(10);
    STEP(memory->GetSize(block), "10");
    STEP(memory->DidAlloc(block), "1");
    block = memory->Realloc(block, 20);
    STEP(memory->GetSize(block), "20");
    DO(CoTaskMemFree(block));
    STEP(memory->GetSize(nullptr) == static_cast<SIZE_T>(-1), "yes");
    STEP(memory->DidAlloc(nullptr), "-1");
    IUnknown *same = nullptr;
    STEP(hex(memory->QueryInterface(IID_IMalloc, reinterpret_cast<void **>(&same))), "0x0");
    STEP(same == memory, "yes");
    STEP(hex(memory->QueryInterface(IID_IStream, reinterpret_cast<void **>(&same))), "0x80004002");
    STEP(hex(CoGetMalloc(MEMCTX_SHARED, &memory)), "0x80070057");
    STEP(memory == nullptr, "yes");
}

CASE("com.named_guid", "A format's GUID has a name, and its number in it", "")
{
    const GUID *const named = &DEFINE_GUIDNAMED(checked_format);
    STEP(named->Data1, "81");
    STEP(named->Data4[7], "113");
}

CASE("com.guid_text", "A GUID is written in braces, and read again in any letter case", "")
{
    const GUID id = {0x0123abcd, 0x4567, 0x89ef, {0x01, 0x23, 0x45, 0x67, 0x89, 0xab, 0xcd, 0xef}};
    wchar_t text[64] = L"?";
    STEP(StringFromGUID2(id, text, 38), "0");
    STEP(StringFromGUID2(id, text, 39), "39");
    STEP(narrow(text), "{0123ABCD-4567-89EF-0123-456789ABCDEF}");
    GUID read = {};
    STEP(hex(CLSIDFromString(L"{0123abcd-4567-89EF-0123-456789abcdef}", &read)), "0x0");
    STEP(read == id, "yes");
    STEP(read != id, "no");
    STEP(IsEqualGUID(read, id) != 0, "yes");
    STEP(IsEqualGUID(read, GUID_NULL) != 0, "no");
    STEP(hex(CLSIDFromString(nullptr, &read)), "0x0");
    STEP(read == CLSID_NULL, "yes");
    STEP(hex(CLSIDFromString(L"{0123abcd-4567-89EF-0123-456789abcde}", &read)), "0x800401f3");
    STEP(hex(CLSIDFromString(L"0123abcd-4567-89EF-0123-456789abcdef", &read)), "0x800401f3");
    STEP(hex(CLSIDFromString(L"{0123abcd-4567-89EF-0123-456789abcdeg}", &read)), "0x800401f3");
    STEP(hex(CLSIDFromString(L"No.Such.Class", &read)), "0x800401f3");
    STEP(hex(CLSIDFromString(text, nullptr)), "0x80070057");
}

CASE("com.interface_text", "An interface's GUID is read by a stricter function", "")
{
    IID read = {};
    STEP(hex(IIDFromString(L"{00000000-0000-0000-C000-000000000046}", &read)), "0x0");
    STEP(read == IID_IUnknown, "yes");
    STEP(hex(IIDFromString(nullptr, &read)), "0x0");
    STEP(read == IID_NULL, "yes");
    STEP(hex(IIDFromString(L"{00000000-0000-0000-C000-0000000000}", &read)), "0x80070057");
    STEP(hex(IIDFromString(L"{00000000-0000-0000-C000-00000000004x}", &read)), "0x800401f4");
}

CASE("com.guid_new_text", "A GUID's text comes in COM's memory", "")
{
    LPOLESTR text = nullptr;
    STEP(hex(StringFromCLSID(IID_IClassFactory, &text)), "0x0");
    STEP(narrow(text), "{00000001-0000-0000-C000-000000000046}");
    DO(CoTaskMemFree(text));
    STEP(hex(StringFromIID(IID_IDispatch, &text)), "0x0");
    STEP(narrow(text), "{00020400-0000-0000-C000-000000000046}");
    DO(CoTaskMemFree(text));
}

CASE("com.program_names", "No class has a name", "")
{
    CLSID read = IID_IUnknown;
    LPOLESTR name = nullptr;
    STEP(hex(CLSIDFromProgID(L"No.Such.Class", &read)), "0x800401f3");
    STEP(read == CLSID_NULL, "yes");
    STEP(hex(CLSIDFromProgID(nullptr, &read)), "0x80070057");
    STEP(hex(ProgIDFromCLSID(counter_class, &name)), "0x80040154");
    STEP(hex(ProgIDFromCLSID(counter_class, nullptr)), "0x80070057");
}

CASE("com.new_guids", "New GUIDs are random, each another one", "")
{
    std::set<std::wstring> all;
    for (int i = 0; i < 100; i++) {
        GUID id = {};
        wchar_t text[40] = L"";
        require(CoCreateGuid(&id) == S_OK, "CoCreateGuid");
        StringFromGUID2(id, text, 40);
        if (text[15] == L'4' && std::wcschr(L"89AB", text[20]))
            all.insert(text);
    }
    STEP(all.size(), "100");
    STEP(hex(CoCreateGuid(nullptr)), "0x80070057");
}

CASE("com.interface_ids", "__uuidof and IID_PPV_ARGS know the interfaces", "")
{
    STEP(__uuidof(IUnknown) == IID_IUnknown, "yes");
    STEP(__uuidof(IStream) == IID_IStream, "yes");
    STEP(__uuidof(IPropertyBag) == IID_IPropertyBag, "yes");
    const Member member;
    Counter counter;
    IUnknown *same = nullptr;
    STEP(hex(counter.QueryInterface(IID_PPV_ARGS(&same))), "0x0");
    STEP(same == &counter, "yes");
    STEP(counter.references, "1");
}

CASE("com.not_joined", "Who is no member gets no class", "")
{
    Factory factory;
    DWORD registration = 7;
    STEP(create(counter_class, CLSCTX_ALL, IID_IUnknown), "0x800401f0 null");
    STEP(class_object(counter_class, CLSCTX_ALL, IID_IUnknown), "0x800401f0 null");
    STEP(hex(CoRegisterClassObject(counter_class, &factory, CLSCTX_INPROC_SERVER,
                                   REGCLS_MULTIPLEUSE, &registration)),
         "0x800401f0");
    STEP(hex(CoRevokeClassObject(1)), "0x800401f0");
}

CASE("com.class_object", "A class that the process registers makes objects until it is revoked", "")
{
    const Member member;
    Factory factory;
    DWORD registration = 0;
    STEP(create(counter_class, CLSCTX_ALL, IID_IUnknown), "0x80040154 null");
    STEP(class_object(counter_class, CLSCTX_INPROC_SERVER, IID_IClassFactory), "0x80040154 null");
    STEP(hex(CoRegisterClassObject(counter_class, &factory, CLSCTX_INPROC_SERVER,
                                   REGCLS_MULTIPLEUSE, &registration)),
         "0x0");
    STEP(registration != 0, "yes");
    STEP(factory.references, "1");
    STEP(class_object(counter_class, CLSCTX_INPROC_SERVER, IID_IClassFactory), "0x0 found");
    STEP(class_object(counter_class, CLSCTX_INPROC_SERVER, IID_IStream), "0x80004002 null");
    STEP(factory.references, "1");
    STEP(create(counter_class, CLSCTX_INPROC_SERVER, IID_IUnknown), "0x0 made");
    STEP(factory.made.references, "1");
    STEP(create(counter_class, CLSCTX_ALL, IID_IStream), "0x80004002 null");
    STEP(create(counter_class, CLSCTX_INPROC_HANDLER, IID_IUnknown), "0x80040154 null");
    STEP(create(other_id, CLSCTX_ALL, IID_IUnknown), "0x80040154 null");
    STEP(hex(CoRevokeClassObject(registration)), "0x0");
    STEP(factory.references, "0");
    STEP(hex(CoRevokeClassObject(registration)), "0x80070057");
    STEP(create(counter_class, CLSCTX_ALL, IID_IUnknown), "0x80040154 null");
}

CASE("com.class_object_arguments", "What is not there is told apart", "")
{
    const Member member;
    Factory factory;
    DWORD registration = 0;
    void *object = nullptr;
    STEP(hex(CoCreateInstance(counter_class, nullptr, CLSCTX_ALL, IID_IUnknown, nullptr)),
         "0x80004003");
    STEP(hex(CoGetClassObject(counter_class, CLSCTX_ALL, nullptr, IID_IUnknown, nullptr)),
         "0x80070057");
    STEP(hex(CoRegisterClassObject(counter_class, nullptr, CLSCTX_INPROC_SERVER, 0, &registration)),
         "0x80070057");
    STEP(hex(CoRegisterClassObject(counter_class, &factory, CLSCTX_INPROC_SERVER, 0, nullptr)),
         "0x80070057");
    STEP(hex(CoRegisterClassObject(counter_class, &factory, CLSCTX_INPROC_SERVER,
                                   REGCLS_MULTIPLEUSE, &registration)),
         "0x0");
    STEP(
        hex(CoCreateInstance(counter_class, &factory, CLSCTX_INPROC_SERVER, IID_IUnknown, &object)),
        "0x80040110");
    STEP(hex(CoResumeClassObjects()), "0x0");
    STEP(hex(CoSuspendClassObjects()), "0x0");
    STEP(hex(CoResumeClassObjects()), "0x0");
    DO(CoRevokeClassObject(registration));
    DO(CoFreeUnusedLibraries());
}

CASE("com.apartments", "A thread's class is the thread's, and goes when the thread leaves", "")
{
    Factory factory;
    DWORD registration = 0;
    DO(CoInitialize(nullptr));
    STEP(hex(CoRegisterClassObject(counter_class, &factory, CLSCTX_INPROC_SERVER,
                                   REGCLS_MULTIPLEUSE, &registration)),
         "0x0");
    STEP(in_thread([&] {
             const Member member;
             return create(counter_class, CLSCTX_INPROC_SERVER, IID_IUnknown) + ", " +
                    hex(CoRevokeClassObject(registration));
         }),
         "0x80040154 null, 0x8001010e");
    STEP(factory.references, "1");
    DO(CoUninitialize());
    STEP(factory.references, "0");
}

CASE("com.shared_apartment",
     "A class of a thread that is not single-threaded is every such thread's", "")
{
    Factory factory;
    DWORD registration = 0;
    DO(CoInitializeEx(nullptr, COINIT_MULTITHREADED));
    STEP(hex(CoRegisterClassObject(counter_class, &factory, CLSCTX_INPROC_SERVER,
                                   REGCLS_MULTIPLEUSE, &registration)),
         "0x0");
    STEP(in_thread([] { return create(counter_class, CLSCTX_INPROC_SERVER, IID_IUnknown); }),
         "0x0 made");
    STEP(in_thread([] {
             CoInitializeEx(nullptr, COINIT_MULTITHREADED);
             CoUninitialize();
             return create(counter_class, CLSCTX_INPROC_SERVER, IID_IUnknown);
         }),
         "0x0 made");
    STEP(in_thread([] {
             const Member member;
             return create(counter_class, CLSCTX_INPROC_SERVER, IID_IUnknown);
         }),
         "0x80040154 null");
    DO(CoUninitialize());
    STEP(factory.references, "0");
}

CASE("com.several_interfaces", "An object can be asked for several interfaces at once", "")
{
    const Member member;
    Factory factory;
    DWORD registration = 0;
    DO(CoRegisterClassObject(counter_class, &factory, CLSCTX_INPROC_SERVER, REGCLS_MULTIPLEUSE,
                             &registration));
    MULTI_QI wanted[2] = {{&IID_IUnknown, nullptr, 0}, {&IID_IStream, nullptr, 0}};
    STEP(hex(CoCreateInstanceEx(counter_class, nullptr, CLSCTX_INPROC_SERVER, nullptr, 2, wanted)),
         "0x80012");
    STEP(hex(wanted[0].hr), "0x0");
    STEP(wanted[0].pItf == &factory.made, "yes");
    STEP(hex(wanted[1].hr), "0x80004002");
    STEP(wanted[1].pItf == nullptr, "yes");
    STEP(hex(CoCreateInstanceEx(counter_class, nullptr, CLSCTX_INPROC_SERVER, nullptr, 1, wanted)),
         "0x0");
    STEP(hex(CoCreateInstanceEx(counter_class, nullptr, CLSCTX_INPROC_SERVER, nullptr, 1,
                                wanted + 1)),
         "0x80004002");
    STEP(hex(CoCreateInstanceEx(other_id, nullptr, CLSCTX_INPROC_SERVER, nullptr, 1, wanted)),
         "0x80040154");
    STEP(hex(CoCreateInstanceEx(counter_class, nullptr, CLSCTX_INPROC_SERVER, nullptr, 0, nullptr)),
         "0x80070057");
    DO(CoRevokeClassObject(registration));
}

CASE("com.process", "COM has a number for the process", "")
{
    STEP(CoGetCurrentProcess() == CoGetCurrentProcess(), "yes");
    STEP(CoGetCurrentProcess() != 0, "yes");
}

CASE("com.storage_file", "A storage is told by its first bytes", "")
{
    const char signature[] = "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
    make_file("storage", std::string(signature, 8) + std::string(504, '\0'));
    make_file("text", std::string(512, 'x'));
    make_file("short", "\xd0\xcf\x11");
    STEP(hex(StgIsStorageFile(L"storage")), "0x0");
    STEP(hex(StgIsStorageFile(L"text")), "0x1");
    STEP(hex(StgIsStorageFile(L"short")), "0x1");
    STEP(hex(StgIsStorageFile(L"missing")), "0x80030002");
}
