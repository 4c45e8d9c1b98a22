// librsvg, cairo and Pango as Swift sees them. The declarations are ours: the types are opaque, and the functions
// are part of the stable interface of librsvg 2.52, cairo 1.16 and Pango 1.16. The functions come from the library that is found
// at run time, so that a program built this way starts on a machine without them.

#ifndef ENTENTE_CPAPER_SHIM_H
#define ENTENTE_CPAPER_SHIM_H

#include <dlfcn.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// A rectangle of librsvg.
typedef struct {
  double x, y, width, height;
} PaperRectangle;

// An error of GLib.
typedef struct {
  uint32_t domain;
  int code;
  char *_Nullable message;
} PaperFault;

// The bytes that cairo has written, up to a limit.
typedef struct {
  unsigned char *_Nullable bytes;
  size_t count, capacity, limit;
} PaperBuffer;

typedef int (*PaperWrite)(void *closure, const unsigned char *data, unsigned int length);

// The functions of librsvg, GLib, cairo and Pango that are called.
typedef struct {
  void *(*read)(const unsigned char *, size_t, PaperFault **);
  void (*setResolution)(void *, double);
  int (*size)(void *, double *, double *);
  int (*render)(void *, void *, const PaperRectangle *, PaperFault **);
  void (*release)(void *);
  void (*freeFault)(PaperFault *);
  void *(*image)(int, int, int);
  void *(*pages)(PaperWrite, void *, double, double);
  void (*setMetadata)(void *, int, const char *);
  int (*writeImage)(void *, PaperWrite, void *);
  void (*finish)(void *);
  int (*surfaceStatus)(void *);
  void (*destroySurface)(void *);
  void *(*context)(void *);
  int (*contextStatus)(void *);
  void (*destroyContext)(void *);
  const char *(*statusText)(int);
  const char *(*cairoVersion)(void);
  const unsigned int *major, *minor, *micro;
  void *(*fontMap)(void);
  void *(*fontContext)(void *);
  void *(*layout)(void *);
  void (*setText)(void *, const char *, int);
  int (*unknownGlyphs)(void *);
} PaperFunctions;

// The first library of the given name that can be opened, or NULL.
static inline void *_Nullable paperOpen(const char *_Nonnull name) {
  return dlopen(name, RTLD_NOW | RTLD_LOCAL);
}

// Fills the table; returns the name of a function that the library lacks, or NULL if it has all. cairo, Pango and
// GLib are found through librsvg, which depends on them.
static inline const char *_Nullable paperLoad(
    void *_Nonnull library, PaperFunctions *_Nonnull functions) {
#define ENTENTE_LOAD(field, symbol)                                        \
  functions->field = (__typeof__(functions->field))dlsym(library, symbol); \
  if (!functions->field) return symbol;
  ENTENTE_LOAD(read, "rsvg_handle_new_from_data")
  ENTENTE_LOAD(setResolution, "rsvg_handle_set_dpi")
  ENTENTE_LOAD(size, "rsvg_handle_get_intrinsic_size_in_pixels")
  ENTENTE_LOAD(render, "rsvg_handle_render_document")
  ENTENTE_LOAD(release, "g_object_unref")
  ENTENTE_LOAD(freeFault, "g_error_free")
  ENTENTE_LOAD(image, "cairo_image_surface_create")
  ENTENTE_LOAD(pages, "cairo_pdf_surface_create_for_stream")
  ENTENTE_LOAD(setMetadata, "cairo_pdf_surface_set_metadata")
  ENTENTE_LOAD(writeImage, "cairo_surface_write_to_png_stream")
  ENTENTE_LOAD(finish, "cairo_surface_finish")
  ENTENTE_LOAD(surfaceStatus, "cairo_surface_status")
  ENTENTE_LOAD(destroySurface, "cairo_surface_destroy")
  ENTENTE_LOAD(context, "cairo_create")
  ENTENTE_LOAD(contextStatus, "cairo_status")
  ENTENTE_LOAD(destroyContext, "cairo_destroy")
  ENTENTE_LOAD(statusText, "cairo_status_to_string")
  ENTENTE_LOAD(cairoVersion, "cairo_version_string")
  ENTENTE_LOAD(major, "rsvg_major_version")
  ENTENTE_LOAD(minor, "rsvg_minor_version")
  ENTENTE_LOAD(micro, "rsvg_micro_version")
#undef ENTENTE_LOAD
  // Only paperUnknownGlyphs needs these; without them the library still draws.
#define ENTENTE_FIND(field, symbol) \
  functions->field = (__typeof__(functions->field))dlsym(library, symbol);
  ENTENTE_FIND(fontMap, "pango_cairo_font_map_get_default")
  ENTENTE_FIND(fontContext, "pango_font_map_create_context")
  ENTENTE_FIND(layout, "pango_layout_new")
  ENTENTE_FIND(setText, "pango_layout_set_text")
  ENTENTE_FIND(unknownGlyphs, "pango_layout_get_unknown_glyphs_count")
#undef ENTENTE_FIND
  return NULL;
}

// Takes what cairo writes. 1 is CAIRO_STATUS_NO_MEMORY, 11 CAIRO_STATUS_WRITE_ERROR.
static int paperTake(void *closure, const unsigned char *data, unsigned int length) {
  PaperBuffer *buffer = (PaperBuffer *)closure;
  if (length > buffer->limit - buffer->count) return 11;
  if (buffer->count + length > buffer->capacity) {
    size_t capacity = 2 * (buffer->count + length);
    unsigned char *bytes = (unsigned char *)realloc(buffer->bytes, capacity);
    if (!bytes) return 1;
    buffer->bytes = bytes;
    buffer->capacity = capacity;
  }
  memcpy(buffer->bytes + buffer->count, data, length);
  buffer->count += length;
  return 0;
}

// The texts of PDF metadata, by cairo's numbers.
static inline void paperDescribe(
    const PaperFunctions *_Nonnull f, void *_Nonnull surface, const char *_Nonnull title) {
  f->setMetadata(surface, 0, title);
  // The clock would make other bytes of the same picture.
  f->setMetadata(surface, 5, "1970-01-01T00:00:00Z");
}

// Draws an SVG once: as PNG of width × height pixels, or as PDF of width × height points. On failure it returns 0
// and writes the reason into `message`. The caller frees the bytes in either case.
static inline int paperDraw(
    const PaperFunctions *_Nonnull f, const char *_Nonnull svg, size_t length, int isPDF,
    double width, double height, const char *_Nonnull title, PaperBuffer *_Nonnull buffer,
    char *_Nonnull message, size_t size) {
  PaperFault *fault = NULL;
  int status = 0;
  message[0] = 0;
  void *handle = f->read((const unsigned char *)svg, length, &fault);
  if (handle) {
    f->setResolution(handle, 96);
    void *surface = isPDF ? f->pages(paperTake, buffer, width, height)
                          : f->image(0, (int)width, (int)height);  // CAIRO_FORMAT_ARGB32
    status = f->surfaceStatus(surface);
    if (status == 0) {
      if (isPDF) paperDescribe(f, surface, title);
      void *context = f->context(surface);
      PaperRectangle page = {0, 0, width, height};
      f->render(handle, context, &page, &fault);
      status = f->contextStatus(context);
      f->destroyContext(context);
      if (status == 0 && !fault && !isPDF) status = f->writeImage(surface, paperTake, buffer);
      f->finish(surface);
      if (status == 0) status = f->surfaceStatus(surface);
    }
    f->destroySurface(surface);
    f->release(handle);
  }
  if (fault) {
    snprintf(message, size, "%s", fault->message ? fault->message : "it is no SVG");
    f->freeFault(fault);
    return 0;
  }
  if (status != 0) {
    snprintf(message, size, "%s", f->statusText(status));
    return 0;
  }
  return 1;
}

// The size of an SVG in pixels at 96 dpi; 0 if it has none or is no SVG.
static inline int paperSize(
    const PaperFunctions *_Nonnull f, const char *_Nonnull svg, size_t length,
    double *_Nonnull width, double *_Nonnull height) {
  PaperFault *fault = NULL;
  void *handle = f->read((const unsigned char *)svg, length, &fault);
  if (!handle) {
    if (fault) f->freeFault(fault);
    return 0;
  }
  f->setResolution(handle, 96);
  int known = f->size(handle, width, height);
  f->release(handle);
  return known && *width > 0 && *height > 0;
}

// The number of characters of a text for which no font of this machine has a glyph, or -1 if Pango cannot be asked.
static inline int paperUnknownGlyphs(
    const PaperFunctions *_Nonnull f, const char *_Nonnull text, int length) {
  if (!f->fontMap || !f->fontContext || !f->layout || !f->setText || !f->unknownGlyphs) return -1;
  // The font map belongs to Pango.
  void *context = f->fontContext(f->fontMap());
  void *layout = f->layout(context);
  f->setText(layout, text, length);
  int count = f->unknownGlyphs(layout);
  f->release(layout);
  f->release(context);
  return count;
}

#endif
