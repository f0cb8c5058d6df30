package main

import (
	"encoding/base64"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"time"

	"github.com/creack/pty"
	"github.com/rogpeppe/go-internal/testscript"

	"backupvault/api"
	"backupvault/backupkey"
	"backupvault/internal/tokenkey"
)

// page CODE WAY KEYFILE COMMAND...: runs the command on a terminal of its own and plays the
// vault's page and the person before it: it hands the key of the file over by "form" or by
// "paste", or, as a page signed in as somebody else does, by "stranger". What the terminal
// showed goes to the file "screen", what a shell would read after it to "left".
func page(ts *testscript.TestScript, neg bool, args []string) {
	if neg || len(args) < 4 {
		ts.Fatalf("usage: page CODE form|paste|stranger KEYFILE COMMAND [ARG]...")
	}
	k, err := backupkey.Parse([]byte(ts.ReadFile(args[2])))
	ts.Check(err)
	cmd := exec.Command("sh", append([]string{"-c", `"$0" "$@"; code=$?; echo ended; cat >left; exit $code`, lookPath(ts, args[3])}, append(args[4:], "--no-browser")...)...)
	cmd.Dir = ts.MkAbs(".")
	for _, name := range []string{"PATH", "HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME"} {
		cmd.Env = append(cmd.Env, name+"="+ts.Getenv(name))
	}
	tty, err := pty.Start(cmd)
	ts.Check(err)
	defer tty.Close()
	hang := time.AfterFunc(time.Minute, func() { cmd.Process.Kill() })
	defer hang.Stop()
	s := &screen{more: make(chan struct{}, 1)}
	s.Go(func() { io.Copy(s, tty) })
	ts.Check(s.see("or paste its text here"))
	l := readLink(ts, s.String())
	if args[1] == "stranger" {
		l.account += "x"
	}
	sealed, err := tokenkey.Seal(l.key, api.HandoffInfo(l.vault, l.account, l.state), k.Bytes())
	ts.Check(err)
	if args[1] == "paste" {
		io.WriteString(tty, "this is no text of the page\n")
		ts.Check(s.see("copy all of it"))
		io.WriteString(tty, api.Bytes(sealed).String()+"\nmore that was pasted\n")
	} else {
		l.post(ts, sealed)
	}
	ts.Check(s.see("ended"))
	io.WriteString(tty, "\x04")
	err = cmd.Wait()
	s.Wait()
	ts.Logf("[screen]\n%s", s)
	ts.Check(os.WriteFile(ts.MkAbs("screen"), []byte(s.String()), 0o600))
	checkExit(ts, args[0], err)
}

// link is what the page reads in its address, and knows of the account.
type link struct {
	origin, port string
	key          api.SealKey
	vault, state []byte
	account      api.Account
}

var shownLink = regexp.MustCompile(`(https://[^/\s]+)/#(\S+)`)

func readLink(ts *testscript.TestScript, screen string) *link {
	m := shownLink.FindStringSubmatch(screen)
	if m == nil {
		ts.Fatalf("no link on the screen:\n%s", screen)
	}
	q, err := url.ParseQuery(m[2])
	ts.Check(err)
	point := fromText(ts, q.Get("key"))
	if code := api.HandoffCode(point); !strings.Contains(screen, code) {
		ts.Fatalf("no code %s on the screen:\n%s", code, screen)
	}
	key, err := api.NewSealKey(api.SealP256, point)
	ts.Check(err)
	ts.Check(ts.Exec("backupvault", "--json", "status"))
	var st api.Status
	ts.Check(json.Unmarshal([]byte(ts.ReadFile("stdout")), &st))
	return &link{origin: m[1], port: q.Get("port"), key: key, vault: st.VaultID, account: st.Account, state: fromText(ts, q.Get("state"))}
}

func (l *link) post(ts *testscript.TestScript, sealed []byte) {
	r, err := http.NewRequest(http.MethodPost, "http://127.0.0.1:"+l.port+"/", strings.NewReader(formBody(l.state, sealed)))
	ts.Check(err)
	r.Header.Set("Origin", l.origin)
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	a, err := http.DefaultTransport.RoundTrip(r)
	ts.Check(err)
	ts.Check(a.Body.Close())
	if a.StatusCode != http.StatusOK {
		ts.Fatalf("the command answers %s", a.Status)
	}
}

func fromText(ts *testscript.TestScript, text string) []byte {
	b, err := base64.RawURLEncoding.DecodeString(text)
	ts.Check(err)
	return b
}
