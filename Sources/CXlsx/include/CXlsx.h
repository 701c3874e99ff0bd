#pragma once

#include <stddef.h>
#include <stdint.h>

/// libxlsxwriter (https://libxlsxwriter.github.io), found when it is needed: nothing of it is needed to build or to start.
///
/// The declarations are those of its versions 1.0 to 1.1, Debian's libxlsxwriter4; other versions are not opened.

/// A workbook of one sheet that is being written, row by row.
typedef struct cxlsx_sheet cxlsx_sheet;

/// Why a workbook could not be made.
enum cxlsx_outcome {
  CXLSX_DONE = 0,
  /// The library is not on this machine.
  CXLSX_ABSENT = -1,
  /// The library has not what is needed of it, or memory is short.
  CXLSX_UNFIT = -2,
  /// The sheet was not written whole; positive numbers are the library's own errors.
  CXLSX_FAILED = -3,
};

/// Whether the library is on this machine.
int cxlsx_is_there(void);

/// Begins a workbook at `path`, where an empty file may stand already, with one sheet named `title`: `columns` of the given
/// widths in characters, formatted as text, the first row frozen, filters over `rows` rows and the first.
/// Returns null, with `*outcome` saying why, when that cannot be done.
cxlsx_sheet *cxlsx_begin(const char *path, const char *title, uint16_t columns, const double *widths, uint32_t rows,
                         int *outcome);

/// Puts a heading into the first row. Rows are written from the top; returns what cxlsx_begin calls an outcome.
int cxlsx_heading(cxlsx_sheet *sheet, uint16_t column, const char *text);

/// Puts text into a cell, as text whatever it looks like.
int cxlsx_text(cxlsx_sheet *sheet, uint32_t row, uint16_t column, const char *text);

/// Puts a number into a cell.
int cxlsx_number(cxlsx_sheet *sheet, uint32_t row, uint16_t column, double number);

/// Writes the workbook out and frees it; `sheet` is gone afterwards, whatever it returns.
int cxlsx_end(cxlsx_sheet *sheet);

/// The library's words for one of its own errors; null for other outcomes.
const char *cxlsx_words(int outcome);
