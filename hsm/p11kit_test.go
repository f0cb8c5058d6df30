package hsm

import (
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
)

// server is a SoftHSM token behind a process of its own, p11-kit's, which tests kill as an
// HSM dies.
type server struct {
	token, provider, socket string
	cmd                     *exec.Cmd
}

// remoteClient returns p11-kit's PKCS#11 library, the other end of a server's socket.
func remoteClient(t testing.TB) string {
	t.Helper()
	for _, pattern := range []string{"/usr/lib/*/pkcs11/p11-kit-client.so", "/usr/lib*/pkcs11/p11-kit-client.so"} {
		if found, _ := filepath.Glob(pattern); len(found) > 0 {
			return found[0]
		}
	}
	t.Fatal("p11-kit's client library is missing; run: apt-get install p11-kit p11-kit-modules")
	return ""
}

// newServer makes a token and serves it, one at a time: the client library reads its
// server's address once. The URI goes through the server.
func newServer(t testing.TB) (*server, URI) {
	t.Helper()
	u, err := ParseURI(newURI(t))
	if err != nil {
		t.Fatal(err)
	}
	s := &server{token: "pkcs11:serial=" + u.Serial, provider: u.ModulePath, socket: filepath.Join(filepath.Dir(os.Getenv("SOFTHSM2_CONF")), "p11-kit")}
	u.ModulePath = remoteClient(t)
	t.Setenv("P11_KIT_SERVER_ADDRESS", "unix:path="+s.socket)
	s.start(t)
	t.Cleanup(s.kill)
	return s, u
}

func (s *server) start(t testing.TB) {
	t.Helper()
	s.cmd = exec.Command("p11-kit", "server", "-f", "-n", s.socket, "--provider", s.provider, s.token)
	s.cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	if err := s.cmd.Start(); err != nil {
		t.Fatalf("%v; run: apt-get install p11-kit p11-kit-modules", err)
	}
	waitFor(t, func() bool { _, err := os.Stat(s.socket); return err == nil })
}

// kill ends the server and its child, without a goodbye.
func (s *server) kill() {
	_ = syscall.Kill(-s.cmd.Process.Pid, syscall.SIGKILL) // it may be dead already
	_ = s.cmd.Wait()
	_ = os.Remove(s.socket)
}

// openRemote logs in through a new server.
func openRemote(t testing.TB, wrap ...func(library) library) (*server, *Token) {
	t.Helper()
	s, u := newServer(t)
	token, err := openToken(t.Context(), newToken(u, wrapped(wrap)))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := token.Close(); err != nil && !errors.Is(err, ErrDown) {
			t.Error(err)
		}
	})
	return s, token
}
