package vault

import (
	"context"

	"backupvault/api"
	"backupvault/ratelimit"
)

// Status tells an account's owner how it stands. It changes and spends nothing.
func (v *Vault) Status(ctx context.Context, account api.Account) (*api.Status, error) {
	leave, err := v.enter(true)
	if err != nil {
		return nil, err
	}
	defer leave()
	key := keyOf(account)
	out := &api.Status{Protocol: api.Version, VaultID: v.id[:], Account: account, Methods: []api.MethodStatus{}, Offered: []api.Kind{}}
	at := v.at(key)
	if err := v.read("status", key, func(s state) {
		s.describe(v.rules, at, out)
		for _, kind := range []api.Kind{api.KindPassword, api.KindPasskey} {
			if v.offers(ctx, kind, account, s.record) {
				out.Offered = append(out.Offered, kind)
			}
		}
	}); err != nil {
		return nil, err
	}
	return out, nil
}

func (s state) describe(rules rules, at ratelimit.At, out *api.Status) {
	out.Generation = s.record.kept().Generation
	out.LifetimeFailed = s.counter.Lifetime
	out.LifetimeLimit = s.counter.LifetimeLimitUnder(rules.Policy)
	switch r := s.record.(type) {
	case Absent:
		out.State = api.StateAbsent
	case Destroyed:
		out.State, out.Reason, out.DestroyedAt = api.StateDestroyed, r.Reason, r.At.Unix()
	case Live:
		out.State = api.StateLive
		for i := range r.Methods {
			out.Methods = append(out.Methods, s.describeMethod(rules, at, &r.Methods[i]))
		}
		if p := r.Pending; p != nil {
			out.Pending = &api.PendingStatus{Kind: p.kind(), Due: p.Due.Unix()}
		}
	}
}

func (s state) describeMethod(rules rules, at ratelimit.At, m *Method) api.MethodStatus {
	standing := s.standing(rules, m, at)
	state := api.MethodOpen
	if standing.LastChance {
		state = api.MethodLastChance
	}
	out := api.MethodStatus{MethodID: m.ID[:], Kind: m.Kind, State: state, KSF: m.KSF, Failed: standing.Failed,
		Limit: standing.Limit, AttemptsLeft: standing.Left, WaitSeconds: seconds(standing.Wait), EnrolledAt: m.EnrolledAt.Unix()}
	if !standing.Used.IsZero() {
		out.LastUsedAt = standing.Used.Unix()
	}
	if !standing.Tried.IsZero() {
		out.LastTriedAt = standing.Tried.Unix()
	}
	if k := m.Passkey; k != nil {
		out.Name, out.CredentialID, out.BackupEligible, out.BackupState = m.Name, k.ID, k.BackupEligible, k.BackupState
	}
	return out
}
