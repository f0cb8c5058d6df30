package vault

// Sweep runs the sweeper once, now.
func (v *Vault) Sweep() { v.sweep() }

// InMemory counts what the vault holds in memory.
func (v *Vault) InMemory() (accounts, attempts int) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.tidy()
	for _, d := range v.desks {
		attempts += len(d.attempts)
	}
	return len(v.desks), attempts
}
