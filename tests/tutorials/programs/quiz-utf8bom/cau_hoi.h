/* Một câu hỏi, gửi nguyên cả cấu trúc qua mạng */
typedef struct {
    int  stt;               /* số thứ tự, 0 là hết */
    char noi_dung[60];
} CAU_HOI;

typedef struct {
    int stt;
    int dap_an;
} TRA_LOI;
