import unittest

from api_table.checks import Checks
from api_table.definitions import definitions_of
from tests.tools.api import samples

HARNESS = """
    std::string result(int returned) { const int e = WSAGetLastError(); return text(returned, e); }
    std::string made(const void *x) { return x ? "yes" : "no/" + std::to_string(GetLastError()); }
    std::string send(int s) { return result(::send(s)); }
    void *open(const char *name) { return CreateFileA(name); }
    struct Listener { Listener() { require(listen(1) == 0, "listen"); } };
"""
FUNCTIONS = samples.functions(
    send="int (int)", recv="int (int)", htons="int (int)", CreateFileA="void *(char *)",
    listen="int (int)", Sleep="void (int)", strcpy_s="errno_t (char *)", AcceptEx="int (int)",
    SetEvent="int (int)", CloseHandle="int (int)",
)


class Criterion(unittest.TestCase):
    def checked(self, body, helpers=""):
        checks = Checks(FUNCTIONS)
        text = helpers + '\nCASE("T1", "requirement", "A1")\n{\n' + body + "\n}\n"
        checks.read_folder([text], definitions_of(HARNESS))
        return sorted(checks.results), sorted(checks.failures)

    def test_a_step_checks_the_result_of_what_it_calls(self):
        self.assertEqual((["recv"], []), self.checked('STEP(recv(1), "3");'))

    def test_a_helper_counts_for_the_step_that_calls_it(self):
        self.assertEqual((["send"], []), self.checked('STEP(send(1), "3");'))

    def test_an_expected_error_is_that_of_the_call_in_the_helper_that_asks_for_it(self):
        self.assertEqual((["send"], ["send"]), self.checked('STEP(send(1), "-1/WSAENOTSOCK");'))

    def test_no_error_of_a_call_for_an_argument_is_checked(self):
        expected = ["htons", "recv"], ["recv"]
        self.assertEqual(expected, self.checked('STEP(result(recv(htons(1))), "-1/WSAEFAULT");'))

    def test_a_method_of_a_variable_is_no_function_of_the_api(self):
        self.assertEqual(([], []), self.checked('STEP(bitmap.recv(1), "3");'))
        self.assertEqual((["recv"], []), self.checked('STEP(loaded().recv(1), "3");'))

    def test_a_variable_with_the_name_of_a_helper_is_none(self):
        self.assertEqual(([], []), self.checked('const File open("a"); STEP(draw(&open), "3");'))

    def test_an_error_of_0_is_none(self):
        self.assertEqual((["CreateFileA"], []), self.checked('STEP(made(open("a")), "yes/0");'))

    def test_a_helper_may_hand_on_what_failed(self):
        expected = ["CreateFileA"], ["CreateFileA"]
        self.assertEqual(expected, self.checked('STEP(made(open("a")), "no/2");'))

    def test_a_variable_that_a_step_looks_at_counts_as_its_action(self):
        expected = ["CreateFileA"], ["CreateFileA"]
        self.assertEqual(expected, self.checked('auto f = CreateFileA("a"); STEP(made(f), "no/2");'))
        self.assertEqual(([], []), self.checked('auto f = CreateFileA("a"); STEP(made(g), "no/2");'))

    def test_the_error_may_be_asked_for_in_the_step_behind(self):
        self.assertEqual(([], []), self.checked('SetEvent(1); STEP(GetLastError(), "0");'))
        body = 'STEP(SetEvent(1) != 0, "no"); STEP(GetLastError(), "%s");'
        self.assertEqual((["SetEvent"], ["SetEvent"]), self.checked(body % 6))
        self.assertEqual((["SetEvent"], []), self.checked(body % 0))

    def test_a_result_that_nobody_looks_at_is_not_checked(self):
        for body in ('CloseHandle(1);', 'DO(CloseHandle(1));', '(void)CloseHandle(1);',
                     'DO(static_cast<void>(CloseHandle(1)));', 'if (x) CloseHandle(1);'):
            self.assertEqual(([], []), self.checked(body + ' STEP(x, "0");'), body)

    def test_a_function_without_result_needs_only_to_be_called(self):
        self.assertEqual((["Sleep"], []), self.checked("Sleep(1);"))

    def test_what_the_harness_requires_is_checked(self):
        self.assertEqual((["listen"], []), self.checked("Listener l;"))

    def test_an_error_that_is_the_result_itself_is_a_number(self):
        self.assertEqual((["strcpy_s"], ["strcpy_s"]), self.checked('STEP(strcpy_s(0), "22");'))
        self.assertEqual((["strcpy_s"], []), self.checked('STEP(strcpy_s(a), "0");'))

    def test_a_helper_of_the_same_name_hides_the_function_unless_it_is_qualified(self):
        helper = "int recv(int s) { return 0; }"
        self.assertEqual(([], []), self.checked('STEP(recv(1), "0");', helper))
        self.assertEqual((["recv"], []), self.checked('STEP(::recv(1), "0");', helper))

    def test_an_extension_is_fetched_by_its_id(self):
        helper = "LPFN_ACCEPTEX accept_ex() { return extension(WSAID_ACCEPTEX); }"
        body = 'STEP(result(accept_ex()(1)), "-1/WSAEINVAL");'
        self.assertEqual((["AcceptEx"], ["AcceptEx"]), self.checked(body, helper))

    def test_a_function_that_is_handed_on_is_called(self):
        self.assertEqual((["recv"], []), self.checked('STEP(apply(&recv, 1), "3");'))

    def test_a_variable_of_the_same_name_is_no_function(self):
        helper = "int f() { timeval recv; return g(&recv); }"
        self.assertEqual(([], []), self.checked('STEP(f(), "3");', helper))

    def checked_runtime(self, body, helpers=""):
        checks = Checks(FUNCTIONS, {"_recv": "recv"})
        checks.read_runtime([helpers + "void texts(void)\n{\n" + body + "\n}\n"])
        return sorted(checks.results), sorted(checks.failures)

    def test_a_check_of_the_runtime_checks_the_result_and_an_errno_the_error(self):
        for check, failing in (("CHECK(recv(1), 3);", []), ("CHECK(recv(1), EINVAL);", []),
                               ("CHECK_ERRNO(recv(1), -1, EBADF);", ["recv"]),
                               ("CHECK_ERRNO(recv(1), 1, 0);", []),
                               ("CHECK_INVALID(recv(1), EINVAL);", ["recv"]),
                               ("CHECK_INVALID_UNHEARD(recv(1), _NLSCMPERROR);", ["recv"]),
                               ("CHECK_REFUSED(recv(1), -1, EINVAL);", ["recv"])):
            self.assertEqual((["recv"], failing),
                             self.checked_runtime('SUBJECT("a") ' + check), check)
            self.assertEqual(([], []), self.checked_runtime(check), check)

    def test_an_error_that_a_runtime_function_returns_is_checked(self):
        subject = 'SUBJECT("a") CHECK(strcpy_s(a), %s);'
        self.assertEqual((["strcpy_s"], ["strcpy_s"]), self.checked_runtime(subject % "EINVAL"))
        self.assertEqual((["strcpy_s"], []), self.checked_runtime(subject % "0"))

    def test_a_function_of_the_runtime_without_result_needs_only_to_be_called(self):
        helper = "static void part(void) { Sleep(1); }\n"
        body = 'SUBJECT("a") CHECK(in_child(part), 0);'
        self.assertEqual((["Sleep"], []), self.checked_runtime(body, helper))
        self.assertEqual((["Sleep"], []), self.checked_runtime('SUBJECT("a") Sleep(1);'))
        self.assertEqual(([], []), self.checked_runtime("Sleep(1);"))

    def test_a_macro_checks_the_function_that_it_stands_for(self):
        body = 'SUBJECT("a") CHECK_ERRNO(_recv(1), -1, EBADF);'
        self.assertEqual((["recv"], ["recv"]), self.checked_runtime(body))

    def test_what_is_left_out_under_wine_is_not_checked(self):
        body = 'SUBJECT("a") EXCEPT_ON_WINE("b", { CHECK_ERRNO(recv(1), -1, EBADF); Sleep(1); });'
        self.assertEqual(([], []), self.checked_runtime(body))


if __name__ == "__main__":
    unittest.main()
