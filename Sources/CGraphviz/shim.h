// Graphviz as Swift sees it: its types and signatures from the installed headers, its functions
// from the library that is found at run time. A program built this way starts on a machine without
// Graphviz, does there whatever needs no layout, and says what to install for the rest.

#ifndef ENTENTE_CGRAPHVIZ_SHIM_H
#define ENTENTE_CGRAPHVIZ_SHIM_H

#include <dlfcn.h>
#include <stddef.h>

#if __has_include(<graphviz/gvc.h>)
#include <graphviz/gvc.h>
#elif __has_include("/opt/homebrew/include/graphviz/gvc.h")
#include "/opt/homebrew/include/graphviz/gvc.h"
#elif __has_include("/usr/local/include/graphviz/gvc.h")
#include "/usr/local/include/graphviz/gvc.h"
#else
#error "Graphviz's headers are missing: run Scripts/bootstrap, or install libgraphviz-dev."
#endif

// The functions of libgvc and libcgraph that the binding calls, typed by their declarations.
typedef struct {
  __typeof__(&gvContext) context;
  __typeof__(&gvFreeContext) freeContext;
  __typeof__(&gvcVersion) version;
  __typeof__(&gvLayout) layout;
  __typeof__(&gvFreeLayout) freeLayout;
  // The type of the length changed from `unsigned *` to `size_t *` in Graphviz 13.
  int (*renderData)(GVC_t *, Agraph_t *, const char *, char **, void *);
  __typeof__(&gvFreeRenderData) freeRenderData;
  __typeof__(&agmemread) read;
  __typeof__(&agclose) close;
  __typeof__(&agseterr) setErrorLevel;
  __typeof__(&agseterrf) setErrorFunction;
  __typeof__(&agreseterrors) resetErrors;
} GraphvizFunctions;

// The first library of the given name that can be opened, or NULL.
static inline void *_Nullable graphvizOpen(const char *_Nonnull name) {
  return dlopen(name, RTLD_NOW | RTLD_GLOBAL);
}

// Fills the table; returns the name of a function that the library lacks, or NULL if it has all.
static inline const char *_Nullable graphvizLoad(
    void *_Nonnull library, GraphvizFunctions *_Nonnull functions) {
#define ENTENTE_LOAD(field, symbol)                              \
  functions->field = (__typeof__(functions->field))dlsym(library, symbol); \
  if (!functions->field) return symbol;
  ENTENTE_LOAD(context, "gvContext")
  ENTENTE_LOAD(freeContext, "gvFreeContext")
  ENTENTE_LOAD(version, "gvcVersion")
  ENTENTE_LOAD(layout, "gvLayout")
  ENTENTE_LOAD(freeLayout, "gvFreeLayout")
  ENTENTE_LOAD(renderData, "gvRenderData")
  ENTENTE_LOAD(freeRenderData, "gvFreeRenderData")
  ENTENTE_LOAD(read, "agmemread")
  ENTENTE_LOAD(close, "agclose")
  ENTENTE_LOAD(setErrorLevel, "agseterr")
  ENTENTE_LOAD(setErrorFunction, "agseterrf")
  ENTENTE_LOAD(resetErrors, "agreseterrors")
#undef ENTENTE_LOAD
  return NULL;
}

// gvRenderData with a length that is right under both signatures: the bytes that an `unsigned`
// leaves alone are zero already.
static inline int graphvizRender(
    const GraphvizFunctions *_Nonnull functions, GVC_t *_Nonnull context, Agraph_t *_Nonnull graph,
    const char *_Nonnull format, char *_Nullable *_Nonnull data, size_t *_Nonnull length) {
  *data = NULL;
  *length = 0;
  return functions->renderData(context, graph, format, data, length);
}

#endif
