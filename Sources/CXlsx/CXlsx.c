#include "CXlsx.h"

#include <dlfcn.h>
#include <pthread.h>
#include <stdlib.h>

/// workbook.h: lxw_workbook_options, and room for what later versions add behind it.
struct options {
  uint8_t constant_memory;
  const char *tmpdir;
  uint8_t use_zip64;
  void *later[8];
};

struct cxlsx_sheet {
  void *workbook;
  void *worksheet;
  void *bold;
  void *text;
};

/// What is used of the library; each as its headers declare it, with `void *` for its own structures.
static struct {
  void *(*workbook_new_opt)(const char *, struct options *);
  void *(*workbook_add_worksheet)(void *, const char *);
  void *(*workbook_add_format)(void *);
  int (*workbook_close)(void *);
  void (*format_set_bold)(void *);
  void (*format_set_num_format)(void *, const char *);
  int (*worksheet_set_column)(void *, uint16_t, uint16_t, double, void *);
  int (*worksheet_write_string)(void *, uint32_t, uint16_t, const char *, void *);
  int (*worksheet_write_number)(void *, uint32_t, uint16_t, double, void *);
  void (*worksheet_freeze_panes)(void *, uint32_t, uint16_t);
  int (*worksheet_autofilter)(void *, uint32_t, uint16_t, uint32_t, uint16_t);
  char *(*lxw_strerror)(int);
} library;

static pthread_once_t looked = PTHREAD_ONCE_INIT;
static int outcome = CXLSX_ABSENT;

#define FIND(name) ((library.name = (__typeof__(library.name))dlsym(handle, #name)) != NULL)

static void look(void) {
  // The number in the name is that of the binary interface that the declarations above are of.
  void *handle = dlopen("libxlsxwriter.so.4", RTLD_NOW | RTLD_LOCAL);
  if (handle == NULL) return;
  int has_all = FIND(workbook_new_opt) && FIND(workbook_add_worksheet) && FIND(workbook_add_format) &&
                FIND(workbook_close) && FIND(format_set_bold) && FIND(format_set_num_format) &&
                FIND(worksheet_set_column) && FIND(worksheet_write_string) && FIND(worksheet_write_number) &&
                FIND(worksheet_freeze_panes) && FIND(worksheet_autofilter) && FIND(lxw_strerror);
  outcome = has_all ? CXLSX_DONE : CXLSX_UNFIT;
}

static int find_library(void) {
  pthread_once(&looked, look);
  return outcome;
}

int cxlsx_is_there(void) { return find_library() == CXLSX_DONE; }

/// Lays the sheet out; rows must not have been written yet.
static int lay_out(cxlsx_sheet *sheet, uint16_t columns, const double *widths, uint32_t rows) {
  int error = 0;
  for (uint16_t column = 0; column < columns && error == 0; column++)
    error = library.worksheet_set_column(sheet->worksheet, column, column, widths[column], sheet->text);
  library.worksheet_freeze_panes(sheet->worksheet, 1, 0);
  if (error == 0 && columns > 0)
    error = library.worksheet_autofilter(sheet->worksheet, 0, 0, rows, (uint16_t)(columns - 1));
  return error;
}

cxlsx_sheet *cxlsx_begin(const char *path, const char *title, uint16_t columns, const double *widths, uint32_t rows,
                         int *result) {
  *result = find_library();
  if (*result != CXLSX_DONE) return NULL;
  cxlsx_sheet *sheet = calloc(1, sizeof *sheet);
  if (sheet == NULL) {
    *result = CXLSX_UNFIT;
    return NULL;
  }
  // Rows leave for the disk as they are written, so that a long sheet takes no room.
  struct options options = {.constant_memory = 1};
  sheet->workbook = library.workbook_new_opt(path, &options);
  if (sheet->workbook != NULL) {
    sheet->worksheet = library.workbook_add_worksheet(sheet->workbook, title);
    sheet->bold = library.workbook_add_format(sheet->workbook);
    sheet->text = library.workbook_add_format(sheet->workbook);
  }
  if (sheet->worksheet == NULL || sheet->bold == NULL || sheet->text == NULL) {
    *result = CXLSX_FAILED;
    if (sheet->workbook != NULL) library.workbook_close(sheet->workbook);
    free(sheet);
    return NULL;
  }
  library.format_set_bold(sheet->bold);
  library.format_set_num_format(sheet->text, "@");
  *result = lay_out(sheet, columns, widths, rows);
  return sheet;
}

int cxlsx_heading(cxlsx_sheet *sheet, uint16_t column, const char *text) {
  return library.worksheet_write_string(sheet->worksheet, 0, column, text, sheet->bold);
}

int cxlsx_text(cxlsx_sheet *sheet, uint32_t row, uint16_t column, const char *text) {
  return library.worksheet_write_string(sheet->worksheet, row, column, text, sheet->text);
}

int cxlsx_number(cxlsx_sheet *sheet, uint32_t row, uint16_t column, double number) {
  return library.worksheet_write_number(sheet->worksheet, row, column, number, NULL);
}

int cxlsx_end(cxlsx_sheet *sheet) {
  int error = library.workbook_close(sheet->workbook);
  free(sheet);
  return error;
}

const char *cxlsx_words(int error) {
  return error > 0 && find_library() == CXLSX_DONE ? library.lxw_strerror(error) : NULL;
}
