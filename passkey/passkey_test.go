package passkey

import (
	"bytes"
	"crypto/ecdh"
	"crypto/hpke"
	"crypto/rand"
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"backupvault/api"
	"backupvault/passkey/softauthn"
)

const (
	testRPID    = "vault.example.org"
	testOrigin  = "https://vault.example.org"
	testAccount = api.Account("https://issuer.example alice")
)

var (
	testVault = bytes.Repeat([]byte{0xa1}, api.IDSize)
	now       = time.Unix(1_900_000_000, 0)
)

func newGate(t testing.TB, change func(*Config)) *Gate {
	t.Helper()
	c := Config{RPID: testRPID, Origins: []string{testOrigin, "https://vault.example.org:8443"}}
	if change != nil {
		change(&c)
	}
	g, err := New(c)
	if err != nil {
		t.Fatal(err)
	}
	return g
}

func clientKey(t testing.TB) *ecdh.PrivateKey {
	t.Helper()
	k, err := ecdh.P256().GenerateKey(rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	return k
}

func ask(t testing.TB, c api.Ceremony) *Ask {
	return Ask{Ceremony: c, VaultID: testVault, Account: testAccount, Generation: 3, ClientKey: clientKey(t).PublicKey().Bytes()}.New(now)
}

func wanted() Wanted {
	w := Wanted{User: make([]byte, api.IDSize), Salt: make([]byte, api.PRFSaltSize), Name: "Laptop"}
	rand.Read(w.User)
	rand.Read(w.Salt)
	return w
}

func create(t testing.TB, g *Gate, d *softauthn.Device, bend softauthn.Bend) (*Key, []byte, error) {
	t.Helper()
	a, w := ask(t, api.CeremonyEnroll), wanted()
	options, err := g.CreateOptions(a, w, nil)
	if err != nil {
		t.Fatal(err)
	}
	c, prf, err := d.Create(options, bend)
	if err != nil {
		t.Fatal(err)
	}
	k, err := g.Create(a, w, c, now)
	return k, prf, err
}

// assert asks for the key and judges what the device answers.
func assert(t testing.TB, g *Gate, d *softauthn.Device, k *Key, bend softauthn.Bend) (Seen, []byte, error) {
	t.Helper()
	a := ask(t, api.CeremonyRelease)
	options, err := g.AssertOptions(a, []Key{*k})
	if err != nil {
		t.Fatal(err)
	}
	c, prf, err := d.Get(options, bend)
	if err != nil {
		t.Fatal(err)
	}
	answer, err := g.Check(a, c, now)
	if err != nil {
		return Seen{}, nil, err
	}
	seen, err := g.Verify(answer, k)
	return seen, prf, err
}

// Every algorithm is enrolled and released, with one prf output all along.
func TestEnrolAndRelease(t *testing.T) {
	g := newGate(t, nil)
	for name, algorithm := range map[string]int{"ES256": softauthn.ES256, "EdDSA": softauthn.EdDSA, "RS256": softauthn.RS256} {
		d := &softauthn.Device{Origin: testOrigin, Algorithm: algorithm}
		k, atCreate, err := create(t, g, d, softauthn.Bend{})
		if err != nil {
			t.Fatal(name, err)
		}
		for i := range 3 {
			seen, atGet, err := assert(t, g, d, k, softauthn.Bend{})
			if err != nil || !k.Forward(seen.SignCount) || !bytes.Equal(atGet, atCreate) || len(atGet) != api.PRFSize {
				t.Fatalf("%s, release %d: %v, counter %d, prf %x, at creation %x", name, i, err, seen.SignCount, atGet, atCreate)
			}
			k.SignCount = seen.SignCount
		}
	}
}

func TestCreateOptions(t *testing.T) {
	g, a, w := newGate(t, nil), ask(t, api.CeremonyEnroll), wanted()
	d := &softauthn.Device{Origin: testOrigin}
	have, _, err := create(t, g, d, softauthn.Bend{})
	if err != nil {
		t.Fatal(err)
	}
	b, err := g.CreateOptions(a, w, []Key{*have})
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"id":"vault.example.org"`, `"residentKey":"required"`, `"requireResidentKey":true`, `"userVerification":"required"`,
		`"challenge":"` + api.Bytes(a.Challenge).String() + `"`, `"eval":{"first":"` + api.Bytes(w.Salt).String() + `"}`, `"credProps":true`,
		`"user":{"name":"Laptop","displayName":"Laptop","id":"` + api.Bytes(w.User).String() + `"}`, `"timeout":120000`} {
		if !strings.Contains(string(b), want) {
			t.Errorf("options lack %s", want)
		}
	}
	if strings.Count(string(b), `"alg"`) != 3 {
		t.Errorf("not three algorithms: %s", b)
	}
	if _, _, err := d.Create(b, softauthn.Bend{}); !errors.Is(err, softauthn.ErrExcluded) {
		t.Errorf("the same device again: %v", err)
	}
	context := api.PasskeyContext(api.CeremonyEnroll, testVault, testAccount, 3, a.ClientKey)
	if !bytes.Equal(a.Challenge[32:], context[:]) || bytes.Equal(a.Challenge[:32], ask(t, api.CeremonyEnroll).Challenge[:32]) {
		t.Error("the challenge is not 32 fresh bytes and what is asked")
	}
}

func flags(b byte) *byte          { return &b }
func raw(s string) softauthn.Bend { return softauthn.Bend{Outputs: json.RawMessage(s)} }

func TestAttackPasskeyCreateRefused(t *testing.T) {
	const up, uv, be, bs = softauthn.FlagUP, softauthn.FlagUV, softauthn.FlagBE, softauthn.FlagBS
	for name, test := range map[string]struct {
		bend softauthn.Bend
		want error
	}{
		"prf result":                   {raw(`{"prf":{"enabled":true,"results":{"first":"AAAA"}}}`), ErrSecrets},
		"prf result in another case":   {raw(`{"prf":{"enabled":true,"RESULTS":{"first":"AAAA"}}}`), ErrSecrets},
		"null prf result":              {raw(`{"prf":{"enabled":true,"results":null}}`), ErrSecrets},
		"prf itself in another case":   {raw(`{"prf":{"enabled":true},"PRF":{"results":{"first":"AAAA"}}}`), ErrSecrets},
		"hmac-secret in another case":  {raw(`{"prf":{"enabled":true},"HMACGetSecret":{"output1":"AAAA"}}`), ErrSecrets},
		"hmac-secret result":           {raw(`{"prf":{"enabled":true},"hmacGetSecret":{"output1":"AAAA"}}`), ErrSecrets},
		"no prf":                       {raw(`{"credProps":{"rk":true}}`), ErrUnfit},
		"prf not enabled":              {raw(`{"prf":{"enabled":false}}`), ErrUnfit},
		"not resident":                 {raw(`{"prf":{"enabled":true},"credProps":{"rk":false}}`), ErrUnfit},
		"prf of another form":          {raw(`{"prf":1}`), ErrMalformed},
		"user not verified":            {softauthn.Bend{Flags: flags(up)}, ErrRefused},
		"user not present":             {softauthn.Bend{Flags: flags(uv)}, ErrRefused},
		"backed up, but not eligible":  {softauthn.Bend{Flags: flags(up | uv | bs)}, ErrRefused},
		"another site's page":          {softauthn.Bend{Origin: "https://evil.example.org"}, ErrRefused},
		"a neighbour's port":           {softauthn.Bend{Origin: testOrigin + ":444"}, ErrRefused},
		"origin with a path":           {softauthn.Bend{Origin: testOrigin + "/x"}, ErrRefused},
		"without TLS":                  {softauthn.Bend{Origin: "http://vault.example.org"}, ErrRefused},
		"in a foreign frame":           {softauthn.Bend{CrossOrigin: true}, ErrRefused},
		"another RP ID":                {softauthn.Bend{RPID: "example.org"}, ErrRefused},
		"an assertion's client data":   {softauthn.Bend{Type: "webauthn.get"}, ErrRefused},
		"another challenge":            {softauthn.Bend{Challenge: make([]byte, api.PasskeyChallengeSize)}, ErrStale},
		"backup eligible, where taken": {softauthn.Bend{Flags: flags(up | uv | be)}, nil},
		"appid unasked, as Safari":     {raw(`{"appid":false,"prf":{"enabled":true},"credProps":{"rk":true}}`), nil},
	} {
		_, _, err := create(t, newGate(t, nil), &softauthn.Device{Origin: testOrigin}, test.bend)
		if !errors.Is(err, test.want) {
			t.Errorf("%s: %v, want %v", name, err, test.want)
		}
	}
	synced := newGate(t, func(c *Config) { c.RefuseBackupEligible = true })
	if _, _, err := create(t, synced, &softauthn.Device{Origin: testOrigin, Flags: up | uv | be}, softauthn.Bend{}); !errors.Is(err, ErrRefused) {
		t.Errorf("backup eligible where refused: %v", err)
	}
	if _, _, err := create(t, newGate(t, nil), &softauthn.Device{Origin: testOrigin, NoPRF: true}, softauthn.Bend{}); !errors.Is(err, ErrUnfit) {
		t.Errorf("authenticator without prf: %v", err)
	}
}

func TestAttackPasskeyAssertionRefused(t *testing.T) {
	const up, uv, be, bs = softauthn.FlagUP, softauthn.FlagUV, softauthn.FlagBE, softauthn.FlagBS
	for name, test := range map[string]struct {
		bend softauthn.Bend
		want error
	}{
		"prf result":                 {raw(`{"prf":{"results":{"first":"AAAA"}}}`), ErrSecrets},
		"prf result in another case": {raw(`{"prf":{"Results":{}}}`), ErrSecrets},
		"prf itself in another case": {raw(`{"Prf":{"results":{}}}`), ErrSecrets},
		"another challenge":          {softauthn.Bend{Challenge: make([]byte, api.PasskeyChallengeSize)}, ErrStale},
		"user not verified":          {softauthn.Bend{Flags: flags(up)}, ErrRefused},
		"user not present":           {softauthn.Bend{Flags: flags(uv)}, ErrRefused},
		"became backup eligible":     {softauthn.Bend{Flags: flags(up | uv | be)}, ErrRefused},
		"backed up, not eligible":    {softauthn.Bend{Flags: flags(up | uv | bs)}, ErrRefused},
		"another site's page":        {softauthn.Bend{Origin: "https://evil.example.org"}, ErrElsewhere},
		"a neighbour's port":         {softauthn.Bend{Origin: testOrigin + ":444"}, ErrElsewhere},
		"another letter case":        {softauthn.Bend{Origin: "https://VAULT.example.org"}, ErrElsewhere},
		"in a foreign frame":         {softauthn.Bend{CrossOrigin: true}, ErrRefused},
		"another RP ID":              {softauthn.Bend{RPID: "example.org"}, ErrRefused},
		"an enrolment's client data": {softauthn.Bend{Type: "webauthn.create"}, ErrRefused},
		"another user handle":        {softauthn.Bend{User: []byte("mallory")}, ErrRefused},
		"bogus signature":            {softauthn.Bend{Signature: func(s []byte) []byte { s[len(s)-1] ^= 1; return s }}, ErrRefused},
		"another port of ours":       {softauthn.Bend{Origin: testOrigin + ":8443"}, nil},
		"appid unasked, as Safari":   {raw(`{"appid":false,"prf":{}}`), nil},
	} {
		g, d := newGate(t, nil), &softauthn.Device{Origin: testOrigin}
		k, _, err := create(t, g, d, softauthn.Bend{})
		if err != nil {
			t.Fatal(err)
		}
		if _, _, err := assert(t, g, d, k, test.bend); !errors.Is(err, test.want) {
			t.Errorf("%s: %v, want %v", name, err, test.want)
		}
	}
}

// The stored flag says that the user was verified once; this ceremony's counts.
func TestBackupStateMayChange(t *testing.T) {
	g := newGate(t, nil)
	d := &softauthn.Device{Origin: testOrigin, Flags: softauthn.FlagUP | softauthn.FlagUV | softauthn.FlagBE, NoCounter: true}
	k, _, err := create(t, g, d, softauthn.Bend{})
	if err != nil || !k.BackupEligible || k.BackupState {
		t.Fatalf("%v %+v", err, k)
	}
	d.Flags |= softauthn.FlagBS
	seen, _, err := assert(t, g, d, k, softauthn.Bend{})
	if err != nil || !seen.BackupState || !k.Forward(seen.SignCount) {
		t.Fatalf("%v %+v", err, seen)
	}
}

func TestForward(t *testing.T) {
	for _, test := range []struct {
		stored, seen uint32
		want         bool
	}{{0, 0, true}, {0, 1, true}, {4, 5, true}, {4, 400, true}, {4, 4, false}, {4, 3, false}, {4, 0, false}} {
		if k := (&Key{SignCount: test.stored}); k.Forward(test.seen) != test.want {
			t.Errorf("%d after %d: %v", test.seen, test.stored, !test.want)
		}
	}
}

func TestAttackPasskeyLateAnswer(t *testing.T) {
	g, d := newGate(t, nil), &softauthn.Device{Origin: testOrigin}
	a, w := ask(t, api.CeremonyEnroll), wanted()
	options, _ := g.CreateOptions(a, w, nil)
	c, _, err := d.Create(options, softauthn.Bend{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := g.Create(a, w, c, a.Expires.Add(1)); !errors.Is(err, ErrStale) {
		t.Errorf("late credential: %v", err)
	}
	k, err := g.Create(a, w, c, a.Expires)
	if err != nil {
		t.Fatal(err)
	}
	a = ask(t, api.CeremonyRelease)
	options, _ = g.AssertOptions(a, []Key{*k})
	s, _, err := d.Get(options, softauthn.Bend{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := g.Check(a, s, a.Expires.Add(1)); !errors.Is(err, ErrStale) {
		t.Errorf("late assertion: %v", err)
	}
	if _, err := g.Check(a, s, a.Expires); err != nil {
		t.Errorf("just in time: %v", err)
	}
	if _, err := g.Check(ask(t, api.CeremonyRelease), s, now); !errors.Is(err, ErrStale) {
		t.Errorf("an old assertion for a new question: %v", err)
	}
}

func TestSizes(t *testing.T) {
	g, d := newGate(t, nil), &softauthn.Device{Origin: testOrigin}
	k, _, err := create(t, g, d, softauthn.Bend{})
	if err != nil {
		t.Fatal(err)
	}
	a := ask(t, api.CeremonyRelease)
	options, _ := g.AssertOptions(a, []Key{*k})
	good, _, _ := d.Get(options, softauthn.Bend{})
	for name, change := range map[string]func(*api.Assertion){
		"no ID":       func(c *api.Assertion) { c.ID = nil },
		"IDs differ":  func(c *api.Assertion) { c.RawID = []byte{1} },
		"type":        func(c *api.Assertion) { c.Type = "password" },
		"client data": func(c *api.Assertion) { c.Response.ClientDataJSON = make([]byte, maxClientData+1) },
		"auth data":   func(c *api.Assertion) { c.Response.AuthenticatorData = make([]byte, maxAuthData+1) },
		"short":       func(c *api.Assertion) { c.Response.AuthenticatorData = c.Response.AuthenticatorData[:36] },
		"trailing bytes": func(c *api.Assertion) {
			c.Response.AuthenticatorData = append(bytes.Clone(c.Response.AuthenticatorData), 0)
		},
		"no signature": func(c *api.Assertion) { c.Response.Signature = nil },
		"signature":    func(c *api.Assertion) { c.Response.Signature = make([]byte, maxSignature+1) },
		"user handle":  func(c *api.Assertion) { c.Response.UserHandle = make([]byte, 65) },
	} {
		c := *good
		change(&c)
		if _, err := g.Check(a, &c, now); !errors.Is(err, ErrMalformed) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestConfig(t *testing.T) {
	for name, c := range map[string]Config{
		"an address":        {RPID: "192.0.2.1", Origins: []string{"https://192.0.2.1"}},
		"a single label":    {RPID: "vault", Origins: []string{"https://vault"}},
		"no origin":         {RPID: testRPID},
		"another site":      {RPID: testRPID, Origins: []string{"https://example.org"}},
		"a suffix":          {RPID: testRPID, Origins: []string{"https://evilvault.example.org"}},
		"no TLS":            {RPID: testRPID, Origins: []string{"http://vault.example.org"}},
		"a path":            {RPID: testRPID, Origins: []string{testOrigin + "/"}},
		"the usual port":    {RPID: testRPID, Origins: []string{testOrigin + ":443"}},
		"localhost's port":  {RPID: "localhost", Origins: []string{"http://localhost:80"}},
		"an empty port":     {RPID: testRPID, Origins: []string{testOrigin + ":"}},
		"too high a port":   {RPID: testRPID, Origins: []string{testOrigin + ":65536"}},
		"a port with zeros": {RPID: testRPID, Origins: []string{testOrigin + ":08443"}},
		"capitals":          {RPID: testRPID, Origins: []string{"https://Page.vault.example.org"}},
		"capitals in both":  {RPID: "Vault.example.org", Origins: []string{"https://Vault.example.org"}},
		"other letters":     {RPID: testRPID, Origins: []string{"https://s\u00e4fe.vault.example.org"}},
		"a pattern":         {RPID: testRPID, Origins: []string{"https://*.vault.example.org"}},
		"a dot behind":      {RPID: testRPID, Origins: []string{testOrigin + "."}},
		"somebody's name":   {RPID: testRPID, Origins: []string{"https://a@vault.example.org"}},
		"junk as metadata":  {RPID: testRPID, Origins: []string{testOrigin}, Metadata: []byte("junk")},
		"unsigned metadata": {RPID: testRPID, Origins: []string{testOrigin}, Metadata: []byte("eyJhbGciOiJub25lIn0.e30.")},
	} {
		if _, err := New(c); err == nil {
			t.Errorf("%s is taken", name)
		}
	}
	for _, origin := range []string{"http://localhost:8080", "https://localhost", "http://localhost:443", "https://localhost:65535"} {
		if _, err := New(Config{RPID: "localhost", Origins: []string{origin}}); err != nil {
			t.Error(err)
		}
	}
}

func TestPartAndRelease(t *testing.T) {
	envelope := bytes.Repeat([]byte{7}, api.EnvelopeSize)
	part := EncodePart(envelope)
	got, err := ParsePart(part.Bytes())
	if err != nil || !bytes.Equal(got, envelope) {
		t.Fatal(err)
	}
	for _, bad := range [][]byte{nil, part.Bytes()[1:], append(bytes.Clone(part.Bytes()), 0), EncodePart(envelope[1:]).Bytes()} {
		if _, err := ParsePart(bad); !errors.Is(err, ErrPart) {
			t.Errorf("%d bytes: %v", len(bad), err)
		}
	}
	private := clientKey(t)
	a := ask(t, api.CeremonyRelease)
	a.ClientKey = private.PublicKey().Bytes()
	sealed, err := SealRelease(a, []byte("method"), []byte("session"), envelope)
	if err != nil || len(sealed) != api.ReleasedPasskeySize {
		t.Fatal(len(sealed), err)
	}
	key, _ := hpke.NewDHKEMPrivateKey(private)
	open := func(info, aad []byte) ([]byte, error) {
		r, err := hpke.NewRecipient(sealed[:api.PointSize], key, hpke.HKDFSHA256(), hpke.AES256GCM(), info)
		if err != nil {
			return nil, err
		}
		return r.Open(aad, sealed[api.PointSize:])
	}
	info := api.ReleasePasskeyInfo(testVault, testAccount, []byte("method"), []byte("session"))
	if got, err := open(info, a.Challenge); err != nil || !bytes.Equal(got, envelope) {
		t.Fatal(err)
	}
	if _, err := open(info, ask(t, api.CeremonyRelease).Challenge); err == nil {
		t.Error("opens under another challenge")
	}
	if _, err := open(api.ReleasePasskeyInfo(testVault, testAccount, []byte("other"), []byte("session")), a.Challenge); err == nil {
		t.Error("opens as another method's")
	}
}
