/* What main has to do so that checks can start processes of their own (in_child in checks.h). */
#ifndef WINSOCK_SHIM_TESTS_CRT_CHILDREN_H
#define WINSOCK_SHIM_TESTS_CRT_CHILDREN_H

/* Where this program is; called in each process before anything else. */
void keep_program(void);

/* Before any child; gives the descriptor for what is said of failures, of children, too. */
int prepare_children(void);

/* What a program with the arguments ["exit", code], ["variable", name] or ["say", text] does: it
 * ends with the code, or with the variable's value, or says the text. */
int do_small_thing(char **arguments);

/* What a child with the arguments ["part", place, report] says it to, and is there for. */
int report_of_child(char **arguments);
void do_part(char **arguments);

#endif
