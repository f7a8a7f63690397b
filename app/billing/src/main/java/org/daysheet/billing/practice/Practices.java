package org.daysheet.billing.practice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Session;
import org.daysheet.store.Tx;
import org.daysheet.types.id.Npi;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.ProviderId;

/// The practice, the providers it works with and the payers it bills. Facts may be corrected: what was sent or
/// charged before stays as it was, because claims and charges keep their own copy.
public final class Practices {
    private final Session session;
    private final SubmissionProfiles profiles;
    private final PayerRulebooks rulebooks;

    public Practices(Session session) {
        this.session = session;
        this.profiles = new SubmissionProfiles(session);
        this.rulebooks = new PayerRulebooks(session);
    }

    /// The ways files go to payers.
    public SubmissionProfiles profiles() {
        return profiles;
    }

    /// What payers said about their limits and wishes.
    public PayerRulebooks rulebooks() {
        return rulebooks;
    }

    /// Begins the books: the one practice of this database, with the providers and payers it begins with.
    public void begin(NewPractice practice) {
        session.run(tx -> {
            if (PracticeStore.find(tx).isPresent()) {
                throw new BillingException("practice.new.exists");
            }
            PracticeStore.insert(tx, practice);
            tx.audit("profile.created", "practice", 1, "");
            practice.providers().forEach(provider -> keepProvider(tx, provider));
            practice.payers().forEach(payer -> keepPayer(tx, payer));
        });
    }

    public Practice practice() {
        return session.read(Practices::practice);
    }

    /// The practice, within a transaction.
    public static Practice practice(Tx tx) {
        return PracticeStore.find(tx).orElseThrow(() -> new BillingException("practice.absent"));
    }

    public void update(PracticeFacts facts) {
        session.run(tx -> update(tx, facts));
    }

    public void update(Tx tx, PracticeFacts facts) {
        if (!practice(tx).facts().equals(facts)) {
            PracticeStore.update(tx, facts);
            tx.audit("profile.changed", "practice", 1, "");
        }
    }

    /// Adds a provider, or brings the one with the same NPI and role up to date.
    public ProviderId keepProvider(ProviderFacts facts) {
        return session.write(tx -> keepProvider(tx, facts));
    }

    public ProviderId keepProvider(Tx tx, ProviderFacts facts) {
        Optional<Provider> known = ProviderStore.byNpi(tx, facts.npi(), facts.role());
        if (known.isEmpty()) {
            ProviderId id = ProviderStore.insert(tx, facts);
            tx.audit("provider.created", "provider", id.value(), facts.role().name());
            return id;
        }
        ProviderId id = known.get().id();
        if (!known.get().facts().equals(facts)) {
            ProviderStore.update(tx, id, facts);
            tx.audit("provider.changed", "provider", id.value(), facts.role().name());
        }
        return id;
    }

    /// Says whether a provider is used any more: one that is not stays with everything it did and is not offered
    /// for new visits.
    public void switchProvider(ProviderId id, boolean isUsed) {
        session.run(tx -> switchProvider(tx, id, isUsed));
    }

    public void switchProvider(Tx tx, ProviderId id, boolean isUsed) {
        Provider provider = provider(tx, id);
        if (provider.isActive() != isUsed) {
            ProviderStore.setActive(tx, id, isUsed);
            noteSwitch(tx, "provider", id.value(), provider.facts().role().name(), isUsed);
        }
    }

    public List<Provider> providers() {
        return session.read(ProviderStore::all);
    }

    public Provider provider(Tx tx, ProviderId id) {
        return ProviderStore.byId(tx, id).orElseThrow(() -> new BillingException("practice.provider.unknown", id));
    }

    /// Providers by key; unknown ones are left out.
    public Map<ProviderId, Provider> providers(Tx tx, Collection<ProviderId> ids) {
        return ProviderStore.byIds(tx, ids);
    }

    public Optional<Provider> providerByNpi(Tx tx, Npi npi, ProviderRole role) {
        return ProviderStore.byNpi(tx, npi, role);
    }

    /// Adds a payer, or brings the one with the same code up to date.
    public PayerId keepPayer(PayerFacts facts) {
        return session.write(tx -> keepPayer(tx, facts));
    }

    public PayerId keepPayer(Tx tx, PayerFacts facts) {
        if (!PayerReference.haveRoom(facts.references())) {
            throw new BillingException("practice.payer.references-many", PayerReference.MOST_OF_PAYER);
        }
        Optional<Payer> known = PayerStore.byCode(tx, facts.code());
        if (known.isEmpty()) {
            PayerStore.byAlias(tx, facts.code()).ifPresent(other -> {
                throw new BillingException(
                        "practice.payer.code-is-alias",
                        facts.code(),
                        other.facts().name(),
                        other.facts().code());
            });
            PayerId id = PayerStore.insert(tx, facts);
            tx.audit("payer.created", "payer", id.value(), facts.code());
            return id;
        }
        PayerId id = known.get().id();
        if (!known.get().facts().equals(facts)) {
            PayerStore.update(tx, id, facts);
            tx.audit("payer.changed", "payer", id.value(), facts.code());
        }
        return id;
    }

    /// Says whether a payer is used any more: one that is not stays with its coverages, claims and checks and is not
    /// offered any more.
    public void switchPayer(PayerId id, boolean isUsed) {
        session.run(tx -> switchPayer(tx, id, isUsed));
    }

    public void switchPayer(Tx tx, PayerId id, boolean isUsed) {
        Payer payer = payer(tx, id);
        if (payer.isActive() != isUsed) {
            PayerStore.setActive(tx, id, isUsed);
            noteSwitch(tx, "payer", id.value(), payer.facts().code(), isUsed);
        }
    }

    private static void noteSwitch(Tx tx, String what, long id, String name, boolean isUsed) {
        tx.audit(what + (isUsed ? ".switched-on" : ".switched-off"), what, id, name);
    }

    /// Says that remittances call a payer by another number, too.
    public void addAlias(PayerId payer, String alias) {
        session.run(tx -> addAlias(tx, payer, alias));
    }

    public void addAlias(Tx tx, PayerId payer, String alias) {
        String code = alias.strip();
        Optional<Payer> holder = payerByCode(tx, code);
        if (code.isEmpty() || holder.filter(other -> !other.id().equals(payer)).isPresent()) {
            throw new BillingException("practice.payer.alias-taken", code);
        }
        if (holder.isEmpty()) {
            PayerStore.insertAlias(tx, payer, code);
            tx.audit("payer.alias-added", "payer", payer.value(), code);
        }
    }

    /// Says that remittances do not call a payer by a number any more. What came under it and was posted stays with
    /// the payer; the next remittance that says it finds nobody, or whoever goes by it then.
    public void removeAlias(PayerId payer, String alias) {
        session.run(tx -> removeAlias(tx, payer, alias));
    }

    public void removeAlias(Tx tx, PayerId payer, String alias) {
        String code = alias.strip();
        if (!PayerStore.deleteAlias(tx, payer, code)) {
            throw new BillingException("practice.payer.alias-unknown", code);
        }
        tx.audit("payer.alias-removed", "payer", payer.value(), code);
    }

    /// Says by which other numbers remittances call a payer: those and no others.
    public void keepAliases(Tx tx, PayerId payer, Collection<String> aliases) {
        PayerStore.aliases(tx, payer).stream()
                .filter(known -> !aliases.contains(known))
                .forEach(gone -> removeAlias(tx, payer, gone));
        aliases.forEach(alias -> addAlias(tx, payer, alias));
    }

    public List<String> aliases(PayerId payer) {
        return session.read(tx -> PayerStore.aliases(tx, payer));
    }

    public List<Payer> payers() {
        return session.read(PayerStore::all);
    }

    public Payer payer(PayerId id) {
        return session.read(tx -> payer(tx, id));
    }

    public Payer payer(Tx tx, PayerId id) {
        return PayerStore.byId(tx, id).orElseThrow(() -> new BillingException("practice.payer.unknown", id));
    }

    /// Payers by key; unknown ones are left out.
    public Map<PayerId, Payer> payers(Tx tx, Collection<PayerId> ids) {
        return PayerStore.byIds(tx, ids);
    }

    /// The payer with this code, be it its own, another it goes by, or its own at a submission profile.
    public Optional<Payer> payerByCode(Tx tx, String code) {
        return PayerStore.byCode(tx, code)
                .or(() -> PayerStore.byAlias(tx, code))
                .or(() -> SubmissionProfiles.payerOfCode(tx, code).flatMap(id -> PayerStore.byId(tx, id)));
    }

    /// The payer of exactly this name in any case, when only one has it.
    public Optional<Payer> payerByName(Tx tx, String name) {
        List<Payer> payers = PayerStore.byName(tx, name.strip());
        return payers.size() == 1 ? Optional.of(payers.getFirst()) : Optional.empty();
    }
}
