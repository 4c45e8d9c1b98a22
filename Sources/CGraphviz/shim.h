// Graphviz as Swift sees it: its types and signatures from the installed headers, its functions
// from the library that is found at run time. A program built this way starts on a machine without
// Graphviz, does there whatever needs no layout, and says what to install for the rest.

#ifndef ENTENTE_CGRAPHVIZ_SHIM_H
#define ENTENTE_CGRAPHVIZ_SHIM_H

#include <dlfcn.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#if __has_include(<graphviz/graphviz_version.h>)
#include <graphviz/graphviz_version.h>
#endif

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
  // A fourth argument without a meaning went away in later versions.
  char **(*plugins)(GVC_t *, const char *, int *, char *);
  __typeof__(&gvLayout) layout;
  __typeof__(&gvFreeLayout) freeLayout;
  __typeof__(&attach_attrs) attachAttributes;
  // The type of the length changed from `unsigned *` to `size_t *` in Graphviz 13.
  int (*renderData)(GVC_t *, Agraph_t *, const char *, char **, void *);
  __typeof__(&gvFreeRenderData) freeRenderData;
  __typeof__(&agread) read;
  __typeof__(&agclose) close;
  __typeof__(&agsetfile) setFile;
  __typeof__(&agreadline) setLine;
  __typeof__(&agseterr) setErrorLevel;
  __typeof__(&agseterrf) setErrorFunction;
  __typeof__(&agreseterrors) resetErrors;
  __typeof__(&agnameof) name;
  __typeof__(&agfstnode) firstNode;
  __typeof__(&agnxtnode) nextNode;
  __typeof__(&agfstout) firstOut;
  __typeof__(&agnxtout) nextOut;
  __typeof__(&agfstsubg) firstSubgraph;
  __typeof__(&agnxtsubg) nextSubgraph;
  __typeof__(&agattr) attribute;
  __typeof__(&agnxtattr) nextAttribute;
  __typeof__(&agxget) value;
  __typeof__(&agxset) setValue;
  __typeof__(&aghtmlstr) isMarkup;
  __typeof__(&agisdirected) isDirected;
  __typeof__(&agisstrict) isStrict;
  Agdisc_t *discipline;
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
  ENTENTE_LOAD(plugins, "gvPluginList")
  ENTENTE_LOAD(layout, "gvLayout")
  ENTENTE_LOAD(freeLayout, "gvFreeLayout")
  ENTENTE_LOAD(attachAttributes, "attach_attrs")
  ENTENTE_LOAD(renderData, "gvRenderData")
  ENTENTE_LOAD(freeRenderData, "gvFreeRenderData")
  ENTENTE_LOAD(read, "agread")
  ENTENTE_LOAD(close, "agclose")
  ENTENTE_LOAD(setFile, "agsetfile")
  ENTENTE_LOAD(setLine, "agreadline")
  ENTENTE_LOAD(setErrorLevel, "agseterr")
  ENTENTE_LOAD(setErrorFunction, "agseterrf")
  ENTENTE_LOAD(resetErrors, "agreseterrors")
  ENTENTE_LOAD(name, "agnameof")
  ENTENTE_LOAD(firstNode, "agfstnode")
  ENTENTE_LOAD(nextNode, "agnxtnode")
  ENTENTE_LOAD(firstOut, "agfstout")
  ENTENTE_LOAD(nextOut, "agnxtout")
  ENTENTE_LOAD(firstSubgraph, "agfstsubg")
  ENTENTE_LOAD(nextSubgraph, "agnxtsubg")
  ENTENTE_LOAD(attribute, "agattr")
  ENTENTE_LOAD(nextAttribute, "agnxtattr")
  ENTENTE_LOAD(value, "agxget")
  ENTENTE_LOAD(setValue, "agxset")
  ENTENTE_LOAD(isMarkup, "aghtmlstr")
  ENTENTE_LOAD(isDirected, "agisdirected")
  ENTENTE_LOAD(isStrict, "agisstrict")
  ENTENTE_LOAD(discipline, "AgDefaultDisc")
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

// The plugins of a kind, as an array of texts that the caller frees.
static inline char *_Nullable *_Nullable graphvizPlugins(
    const GraphvizFunctions *_Nonnull functions, GVC_t *_Nonnull context,
    const char *_Nonnull kind, int *_Nonnull count) {
  return functions->plugins(context, kind, count, NULL);
}

// Reading -----------------------------------------------------------------------------------------

// A text on its way to the parser.
typedef struct {
  const char *_Nonnull data;
  size_t length;
  size_t position;
} GraphvizText;

// Hands the parser the next piece of a text. A piece ends at each closing brace: the scanner then
// holds nothing of the next graph when one is complete, so that graphs can be read one after the
// other and what is left over never stands at the head of another text, as it does after
// `agmemread`.
static int graphvizReadPiece(void *_Nonnull channel, char *_Nonnull buffer, int size) {
  GraphvizText *text = (GraphvizText *)channel;
  size_t length = text->length - text->position;
  if (length > (size_t)size) length = (size_t)size;
  const char *start = text->data + text->position;
  const char *brace = length ? (const char *)memchr(start, '}', length) : NULL;
  if (brace) length = (size_t)(brace - start) + 1;
  if (length) memcpy(buffer, start, length);
  text->position += length;
  return (int)length;
}

// What has no name in a text gets one from a counter that runs through the life of the process, and
// that name is printed: the same text would not give the same bytes twice. So each text is counted from
// its beginning, and the first graph of each is `%3`, as it is in a run of `dot`. The headers say their
// version since Graphviz 10, whose identifiers have not been tried; there, names go on being counted.
#ifndef GRAPHVIZ_VERSION_MAJOR
static long graphvizMapIdentifier(
    void *_Nullable state, int kind, char *_Nullable text, IDTYPE *_Nullable identifier, int creates) {
  // Set by the reader, which passes no identifier to store.
  static Agiddisc_t *standard;
  static IDTYPE next;
  if (!identifier) {
    standard = (Agiddisc_t *)state;
    next = 3;
    return 0;
  }
  if (text) return standard->map(state, kind, text, identifier, creates);
  // Odd numbers; even ones are the addresses of texts.
  *identifier = next;
  next += 2;
  return creates ? 1 : 0;
}
#endif

// The next graph of a text; NULL at its end and after an error.
static inline Agraph_t *_Nullable graphvizRead(
    const GraphvizFunctions *_Nonnull functions, GraphvizText *_Nonnull text) {
  // A graph keeps a pointer to these for as long as it lives.
  static Agiodisc_t pieces;
  static Agdisc_t discipline;
  pieces = *functions->discipline->io;
  pieces.afread = graphvizReadPiece;
  discipline = *functions->discipline;
  discipline.io = &pieces;
#ifndef GRAPHVIZ_VERSION_MAJOR
  static Agiddisc_t identifiers;
  identifiers = *functions->discipline->id;
  identifiers.map = graphvizMapIdentifier;
  discipline.id = &identifiers;
  if (text->position == 0) {
    graphvizMapIdentifier(functions->discipline->id, 0, NULL, NULL, 0);
  }
#endif
  return functions->read(text, &discipline);
}

// Names the text in messages and starts counting its lines. The name has to outlive the reading.
static inline void graphvizStart(
    const GraphvizFunctions *_Nonnull functions, char *_Nullable file) {
  functions->setFile(file);
  functions->setLine(1);
}

// Walking a graph ---------------------------------------------------------------------------------
// Texts are passed as `char *`: which of them are `const` differs between versions.

static inline Agnode_t *_Nullable graphvizNode(
    const GraphvizFunctions *_Nonnull f, Agraph_t *_Nonnull graph, Agnode_t *_Nullable after) {
  return after ? f->nextNode(graph, after) : f->firstNode(graph);
}

static inline Agedge_t *_Nullable graphvizOutEdge(
    const GraphvizFunctions *_Nonnull f, Agraph_t *_Nonnull graph, Agnode_t *_Nonnull node,
    Agedge_t *_Nullable after) {
  return after ? f->nextOut(graph, after) : f->firstOut(graph, node);
}

static inline Agraph_t *_Nullable graphvizSubgraph(
    const GraphvizFunctions *_Nonnull f, Agraph_t *_Nonnull graph, Agraph_t *_Nullable after) {
  return after ? f->nextSubgraph(after) : f->firstSubgraph(graph);
}

static inline Agsym_t *_Nullable graphvizNextAttribute(
    const GraphvizFunctions *_Nonnull f, Agraph_t *_Nonnull graph, int kind,
    Agsym_t *_Nullable after) {
  return f->nextAttribute(graph, kind, after);
}

// An attribute of a kind by its name, as a graph or subgraph sees it.
static inline Agsym_t *_Nullable graphvizAttribute(
    const GraphvizFunctions *_Nonnull f, Agraph_t *_Nonnull graph, int kind,
    const char *_Nonnull name) {
  return f->attribute(graph, kind, (char *)name, NULL);
}

// Declares an attribute with its default.
static inline Agsym_t *_Nullable graphvizDeclare(
    const GraphvizFunctions *_Nonnull f, Agraph_t *_Nonnull graph, int kind,
    const char *_Nonnull name, const char *_Nonnull value) {
  return f->attribute(graph, kind, (char *)name, (char *)value);
}

static inline const char *_Nullable graphvizValue(
    const GraphvizFunctions *_Nonnull f, void *_Nonnull object, Agsym_t *_Nonnull attribute) {
  return f->value(object, attribute);
}

static inline void graphvizSetValue(
    const GraphvizFunctions *_Nonnull f, void *_Nonnull object, Agsym_t *_Nonnull attribute,
    const char *_Nonnull value) {
  f->setValue(object, attribute, (char *)value);
}

static inline int graphvizIsMarkup(
    const GraphvizFunctions *_Nonnull f, const char *_Nonnull value) {
  return f->isMarkup((char *)value);
}

static inline const char *_Nullable graphvizName(
    const GraphvizFunctions *_Nonnull f, void *_Nonnull object) {
  return f->name(object);
}

static inline Agnode_t *_Nonnull graphvizTail(Agedge_t *_Nonnull edge) { return agtail(edge); }
static inline Agnode_t *_Nonnull graphvizHead(Agedge_t *_Nonnull edge) { return aghead(edge); }

// The number of an object in the order of making.
static inline uint64_t graphvizSequence(void *_Nonnull object) { return AGSEQ(object); }

// Whether a graph was given a name: those without get odd numbers.
static inline int graphvizIsNamed(void *_Nonnull object) { return (AGID(object) & 1) == 0; }

// Fonts -------------------------------------------------------------------------------------------
// Graphviz says nothing when it takes another font than the one asked for; fontconfig, which its
// text plugin has loaded then, knows.

typedef struct {
  void *(*parse)(const unsigned char *);
  int (*substitute)(void *, void *, int);
  void (*complete)(void *);
  void *(*match)(void *, void *, int *);
  int (*getString)(void *, const char *, int, unsigned char **);
  void (*destroy)(void *);
} FontconfigFunctions;

// Fills the table from the library if it is there; says whether it is.
static inline int fontconfigLoad(FontconfigFunctions *_Nonnull functions) {
  void *library = dlopen("libfontconfig.so.1", RTLD_NOW);
  if (!library) library = dlopen("libfontconfig.1.dylib", RTLD_NOW);
  if (!library) return 0;
  functions->parse = (__typeof__(functions->parse))dlsym(library, "FcNameParse");
  functions->substitute = (__typeof__(functions->substitute))dlsym(library, "FcConfigSubstitute");
  functions->complete = (__typeof__(functions->complete))dlsym(library, "FcDefaultSubstitute");
  functions->match = (__typeof__(functions->match))dlsym(library, "FcFontMatch");
  functions->getString = (__typeof__(functions->getString))dlsym(library, "FcPatternGetString");
  functions->destroy = (__typeof__(functions->destroy))dlsym(library, "FcPatternDestroy");
  return functions->parse && functions->substitute && functions->complete && functions->match
      && functions->getString && functions->destroy;
}

// Writes the family that is taken for a name, at most `size` bytes with the final zero; says
// whether there is one.
static inline int fontconfigFamily(
    const FontconfigFunctions *_Nonnull f, const char *_Nonnull name, char *_Nonnull family,
    size_t size) {
  void *pattern = f->parse((const unsigned char *)name);
  if (!pattern) return 0;
  f->substitute(NULL, pattern, 0);  // FcMatchPattern
  f->complete(pattern);
  int result = 0;
  void *font = f->match(NULL, pattern, &result);
  unsigned char *found = NULL;
  int known = font && f->getString(font, "family", 0, &found) == 0 && found;
  if (known) {
    strncpy(family, (const char *)found, size - 1);
    family[size - 1] = 0;
  }
  if (font) f->destroy(font);
  f->destroy(pattern);
  return known;
}

#endif
