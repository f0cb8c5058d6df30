package shred

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
)

// turn is a call on a token that waits until it is let through.
type turn struct {
	who, token, op string
	pass           chan struct{}
}

func (c turn) String() string { return c.who + " " + c.op + " " + c.token }

// scheduler holds every call of every process and lets them through one by one.
type scheduler struct {
	mu      sync.Mutex
	waiting []turn
}

// gate makes the calls of one process wait.
func (s *scheduler) gate(who string, tok []*memToken) {
	for _, m := range tok {
		m.setHook(func(op, _ string) fault {
			c := turn{who, m.serial, op, make(chan struct{})}
			s.mu.Lock()
			s.waiting = append(s.waiting, c)
			s.mu.Unlock()
			<-c.pass
			return works
		})
	}
}

// run lets calls through as choose says, each time when nothing else can go on, until none
// comes any more. With phases it lets all waiting calls of a process through at once.
func (s *scheduler) run(phases bool, choose func(n int) int) (history []string) {
	for {
		synctest.Wait()
		s.mu.Lock()
		slices.SortFunc(s.waiting, func(a, b turn) int { return strings.Compare(a.String(), b.String()) })
		groups := map[string][]turn{}
		var names []string
		for _, c := range s.waiting {
			name := c.String()
			if phases {
				name = c.who
			}
			if groups[name] == nil {
				names = append(names, name)
			}
			groups[name] = append(groups[name], c)
		}
		if len(names) == 0 {
			s.mu.Unlock()
			return history
		}
		name := names[choose(len(names))]
		s.waiting = slices.DeleteFunc(s.waiting, func(c turn) bool { return slices.Contains(groups[name], c) })
		s.mu.Unlock()
		history = append(history, fmt.Sprint(groups[name]))
		for _, c := range groups[name] {
			close(c.pass)
		}
	}
}

// script is a row of choices; next makes it the one after it, so that all are walked.
type script struct{ taken, of []int }

func (s *script) choose(at *int) func(int) int {
	*at = 0
	return func(n int) int {
		if *at == len(s.taken) {
			s.taken, s.of = append(s.taken, 0), append(s.of, n)
		}
		*at++
		return s.taken[*at-1]
	}
}

func (s *script) next() bool {
	for i := len(s.taken) - 1; i >= 0; i-- {
		if s.taken[i]+1 < s.of[i] {
			s.taken[i]++
			s.taken, s.of = s.taken[:i+1], s.of[:i+1]
			return true
		}
	}
	return false
}

// image is a closed store and its tokens, of which each run takes copies.
type image struct {
	dir  string // for the runs
	path string
	tok  []*memToken
}

func newImage(t *testing.T, tokens int) image {
	t.Helper()
	g := newRig(t, tokens)
	g.put("before", "x")
	g.close()
	return image{memoryDir(t), g.path, g.tok}
}

// duel lets two processes go on from one image: a runs already, b has yet to open its copy.
// Each makes some commits. It fails the test if both have one acknowledged, or if a file
// opens without what was acknowledged.
func (im image) duel(t *testing.T, commits int, phases bool, choose func(int) int) {
	tok := cloneTokens(im.tok)
	dir := filepath.Join(im.dir, "duel")
	if err := os.Mkdir(dir, 0o700); err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(dir)
	acked := map[string][]string{}
	var history []string
	synctest.Test(t, func(t *testing.T) {
		s := new(scheduler)
		a, b := elsewhere(tok), elsewhere(tok)
		for _, who := range []string{"a", "b"} {
			copyFile(t, im.path, filepath.Join(dir, who))
		}
		sa, err := Open(t.Context(), filepath.Join(dir, "a"), options(a))
		if err != nil {
			t.Fatal(err)
		}
		s.gate("a", a)
		s.gate("b", b)
		write := func(store *Store, who string) {
			for i := range commits {
				if key := fmt.Sprint(who, i); put(store, key, "x") == nil {
					acked[who] = append(acked[who], key)
				}
			}
			store.Close()
		}
		go write(sa, "a")
		go func() {
			if sb, err := Open(t.Context(), filepath.Join(dir, "b"), options(b)); err == nil {
				write(sb, "b")
			} else if !errors.Is(err, ErrNoMajority) && !errors.Is(err, ErrRolledBack) && !errors.Is(err, ErrForked) {
				t.Errorf("b does not open: %v", err)
			}
		}()
		history = s.run(phases, choose)
	})
	if wrong := judgeDuel(t, dir, tok, acked); wrong != "" {
		t.Fatalf("%s\nacknowledged %v, after\n%s", wrong, acked, strings.Join(history, "\n"))
	}
}

func judgeDuel(t *testing.T, dir string, tok []*memToken, acked map[string][]string) (wrong string) {
	t.Helper()
	if len(acked["a"]) > 0 && len(acked["b"]) > 0 {
		return "two histories were acknowledged"
	}
	for _, who := range []string{"a", "b"} {
		s, err := Open(t.Context(), filepath.Join(dir, who), options(cloneTokens(tok)))
		if err != nil {
			if !errors.Is(err, ErrRolledBack) && !errors.Is(err, ErrForked) {
				return fmt.Sprintf("%s does not open: %v", who, err)
			}
			continue
		}
		for _, key := range append(acked["a"], acked["b"]...) {
			if read(t, s, key) == "" {
				wrong = fmt.Sprintf("%s opens without acknowledged %s", who, key)
			}
		}
		if _, err := s.Check(t.Context()); err != nil {
			wrong = err.Error()
		}
		s.Close()
	}
	return wrong
}

// TestAttackEveryInterleaving: two stores go on from one image on the same tokens; a
// scheduler holds each call on a token and walks every order of them with one token, every
// order of the steps with three, and random orders of single calls with three.
func TestAttackEveryInterleaving(t *testing.T) {
	type walk struct {
		name            string
		tokens, commits int
		phases          bool
	}
	const one, three = "one token", "three tokens, step by step"
	walks, random := []walk{{three, 3, 1, true}}, 40
	if full() {
		walks = []walk{{one, 1, 1, false}, {one, 1, 2, false}, {three, 3, 1, true}, {three, 3, 2, true}}
		random = 5000
	}
	for _, w := range walks {
		t.Run(fmt.Sprintf("%s, %d commits", w.name, w.commits), func(t *testing.T) {
			im, s, n, at := newImage(t, w.tokens), new(script), 0, 0
			for more := true; more; more = s.next() {
				im.duel(t, w.commits, w.phases, s.choose(&at))
				n++
			}
			t.Logf("%d orders", n)
		})
	}
	t.Run("three tokens, at random", func(t *testing.T) {
		im, seed := newImage(t, 3), rand.Uint64()
		t.Logf("seed %d, %d orders", seed, random)
		for i := range uint64(random) {
			im.duel(t, 2, false, rand.New(rand.NewPCG(seed, i)).IntN)
		}
	})
}
