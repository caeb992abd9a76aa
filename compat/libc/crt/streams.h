/* Open streams: the standard's functions, which refuse what is no stream by the invalid parameter
 * handler, and Microsoft's own. Narrow text is refused where the stream is in a Unicode mode. */
#ifndef WSH_CRT_STREAMS_H
#define WSH_CRT_STREAMS_H

#include <crt/linkage.h>

WSH_BEGIN
int fgetc(struct _IO_FILE *file) WSH_LABEL(fgetc);
int getc(struct _IO_FILE *file) WSH_LABEL(fgetc);
int getchar(void) WSH_LABEL(getchar);
int fputc(int c, struct _IO_FILE *file) WSH_LABEL(fputc);
int putc(int c, struct _IO_FILE *file) WSH_LABEL(fputc);
int putchar(int c) WSH_LABEL(putchar);
int ungetc(int c, struct _IO_FILE *file) WSH_LABEL(ungetc);
char *fgets(char *to, int size, struct _IO_FILE *file) WSH_LABEL(fgets);
int fputs(const char *text, struct _IO_FILE *file) WSH_LABEL(fputs);
int puts(const char *text) WSH_LABEL(puts);
char *gets(char *to) WSH_LABEL(gets);
char *gets_s(char *to, rsize_t size);
size_t fread(void *to, size_t size, size_t count, struct _IO_FILE *file) WSH_LABEL(fread);
size_t fread_s(void *to, size_t size, size_t element, size_t count, struct _IO_FILE *file);
size_t fwrite(const void *from, size_t size, size_t count, struct _IO_FILE *file) WSH_LABEL(fwrite);
int feof(struct _IO_FILE *file) WSH_LABEL(feof);
int ferror(struct _IO_FILE *file) WSH_LABEL(ferror);
void clearerr(struct _IO_FILE *file) WSH_LABEL(clearerr);
errno_t clearerr_s(struct _IO_FILE *file);
void perror(const char *text) WSH_LABEL(perror);

int fclose(struct _IO_FILE *file) WSH_LABEL(fclose);
int fflush(struct _IO_FILE *file) WSH_LABEL(fflush);
/* The size is at least 2, but for _IONBF, where it does not count. */
int setvbuf(struct _IO_FILE *file, char *buffer, int mode, size_t size) WSH_LABEL(setvbuf);
void setbuf(struct _IO_FILE *file, char *buffer) WSH_LABEL(setbuf);
struct _IO_FILE *tmpfile(void) WSH_LABEL(tmpfile);
errno_t tmpfile_s(struct _IO_FILE **file);

/* Positions are those of the file. ftell: -1 with EINVAL beyond 2 GB. */
typedef long long fpos_t;
long ftell(struct _IO_FILE *file) WSH_LABEL(ftell);
long long _ftelli64(struct _IO_FILE *file) WSH_LABEL(ftello64);
int fseek(struct _IO_FILE *file, long offset, int from) WSH_LABEL(fseek);
int _fseeki64(struct _IO_FILE *file, long long offset, int from) WSH_LABEL(fseeko64);
void rewind(struct _IO_FILE *file) WSH_LABEL(rewind);
int fgetpos(struct _IO_FILE *file, fpos_t *position) WSH_LABEL(fgetpos);
int fsetpos(struct _IO_FILE *file, const fpos_t *position) WSH_LABEL(fsetpos);

/* 0 to 2: stdin, stdout, stderr; what those names are in Microsoft's header. NULL for others. */
struct _IO_FILE *__acrt_iob_func(unsigned index);
int _fileno(struct _IO_FILE *file) WSH_LABEL(fileno);
int fileno(struct _IO_FILE *file) WSH_LABEL(fileno);
/* How many streams are open, and how many were closed: all but the standard ones. */
int _flushall(void);
int flushall(void) __asm__("_flushall");
int _fcloseall(void);
int fcloseall(void) __asm__("_fcloseall");
int _fgetchar(void) WSH_LABEL(getchar);
int _fputchar(int c) WSH_LABEL(putchar);
int _getw(struct _IO_FILE *file) WSH_LABEL(getw);
int getw(struct _IO_FILE *file) WSH_LABEL(getw);
int _putw(int value, struct _IO_FILE *file) WSH_LABEL(putw);
int putw(int value, struct _IO_FILE *file) WSH_LABEL(putw);
void _lock_file(struct _IO_FILE *file) __asm__("flockfile");
void _unlock_file(struct _IO_FILE *file) __asm__("funlockfile");
WSH_END

#ifdef __cplusplus
/* A program may include this inside extern "C". */
extern "C++" {
template <size_t size>
char *gets_s(char (&to)[size])
{
    return gets_s(to, size);
}
}
#endif

#endif
