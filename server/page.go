package server

import (
	"fmt"
	"io/fs"
	"net/http"
	"path"
	"strconv"
	"strings"

	"backupvault/api"
)

// Page is the page for people: static files, and what they need to know of the site.
type Page struct {
	files map[string]*static // by path
	site  func() (*api.Site, error)
}

// static is a file with its headers, ready to be sent.
type static struct {
	header http.Header
	body   []byte
}

// kinds of assets. Not by the host's table of types: browsers run no script of another type.
var kinds = map[string]string{".js": "text/javascript; charset=utf-8", ".css": "text/css; charset=utf-8"}

// NewPage reads index.html, which is served at /, and the files of assets/, whose names
// change with their bytes. connect names the origins that the page may speak to beside its
// own; site may fail while the vault is not open.
func NewPage(files fs.FS, connect []string, site func() (*api.Site, error)) (*Page, error) {
	p := &Page{files: make(map[string]*static), site: site}
	index, err := fs.ReadFile(files, "index.html")
	if err != nil {
		return nil, fmt.Errorf("server: page: %w", err)
	}
	p.files["/"] = newStatic("text/html; charset=utf-8", "no-store", documentPolicy(connect), index)
	assets, err := fs.Glob(files, "assets/*")
	if err != nil {
		return nil, fmt.Errorf("server: page: %w", err)
	}
	for _, name := range assets {
		b, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, fmt.Errorf("server: page: %w", err)
		}
		policy := "default-src 'none'"
		if strings.HasPrefix(path.Base(name), "worker-") {
			policy = workerPolicy
		}
		kind := kinds[path.Ext(name)]
		if kind == "" {
			return nil, fmt.Errorf("server: page: %s: a kind of file that is not served", name)
		}
		p.files["/"+name] = newStatic(kind, "public, max-age=31536000, immutable", policy, b)
	}
	return p, nil
}

// workerPolicy lets the worker compile the OPAQUE library, and reach nothing: it holds the
// password.
const workerPolicy = "default-src 'none'; script-src 'wasm-unsafe-eval'"

// documentPolicy: no script but our files, no markup turned into script, one policy of
// trusted types (which makes the worker's address), no frame around us. A form goes only to
// this device itself: a command that waits there takes K so, sealed to it.
func documentPolicy(connect []string) string {
	return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src " +
		strings.Join(append([]string{"'self'"}, connect...), " ") +
		"; worker-src 'self'; form-action http://127.0.0.1:*; frame-ancestors 'none'; base-uri 'none'" +
		"; require-trusted-types-for 'script'; trusted-types backupvault"
}

func newStatic(contentType, cache, policy string, body []byte) *static {
	return &static{body: body, header: http.Header{
		"Content-Type":                 {contentType},
		"Content-Length":               {strconv.Itoa(len(body))},
		"Cache-Control":                {cache},
		"Content-Security-Policy":      {policy},
		"X-Content-Type-Options":       {"nosniff"},
		"Referrer-Policy":              {"no-referrer"},
		"Cross-Origin-Opener-Policy":   {"same-origin"},
		"Cross-Origin-Resource-Policy": {"same-origin"},
		"Permissions-Policy":           {"publickey-credentials-get=(self), publickey-credentials-create=(self), clipboard-write=(self)"},
	}}
}

// write sends the file to whoever asked for it at a host. A browser that has seen the page asks
// by TLS alone for a year, whatever is typed or linked, and lets nobody pass a certificate that
// does not verify (RFC 6797); at a developer's localhost others serve, too.
func (s *static) write(w http.ResponseWriter, host string) {
	for name, values := range s.header {
		w.Header()[name] = values
	}
	if name, _, _ := strings.Cut(host, ":"); name != "localhost" {
		w.Header().Set("Strict-Transport-Security", "max-age=31536000")
	}
	w.WriteHeader(http.StatusOK)
	w.Write(s.body) // an error means that the caller is gone
}

// find returns the file of a path; nil where there is none, or no page at all.
func (p *Page) find(path string) *static {
	if p == nil {
		return nil
	}
	return p.files[path]
}

// serveFile answers with a file. Only at / a query is taken, and not looked at: a sign-in
// service sends people back with one.
func serveFile(r *http.Request, f *static) (any, error) {
	switch {
	case r.Method != http.MethodGet:
		return nil, &malformed{status: http.StatusMethodNotAllowed, allow: http.MethodGet, cause: "method"}
	case r.URL.RawQuery != "" && r.URL.Path != "/":
		return nil, &malformed{status: http.StatusBadRequest, cause: "a query; nothing is sent in one"}
	}
	return f, nil
}

// serveSite tells the page about the site.
func serveSite(h *handler, _ *http.Request, _ *exchange) (any, error) {
	if h.Page == nil {
		return nil, &malformed{status: http.StatusNotFound, cause: "no page is served here"}
	}
	return h.Page.site()
}
