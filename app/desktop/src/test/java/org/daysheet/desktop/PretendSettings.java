package org.daysheet.desktop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.daysheet.billing.claims.AnswerDays;
import org.daysheet.billing.enrolments.Enrolment;
import org.daysheet.billing.enrolments.EnrolmentFacts;
import org.daysheet.billing.enrolments.EnrolmentKind;
import org.daysheet.billing.enrolments.EnrolmentStatus;
import org.daysheet.billing.practice.Contact;
import org.daysheet.billing.practice.Envelope;
import org.daysheet.billing.practice.Fee;
import org.daysheet.billing.practice.FeeSchedules;
import org.daysheet.billing.practice.Payer;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.practice.PayerReference;
import org.daysheet.billing.practice.PayerRulebook;
import org.daysheet.billing.practice.PayerWays;
import org.daysheet.billing.practice.PayerWays.PayerWay;
import org.daysheet.billing.practice.PayerWishes;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.practice.PracticeFacts;
import org.daysheet.billing.practice.ProfileFacts;
import org.daysheet.billing.practice.Provider;
import org.daysheet.billing.practice.ProviderFacts;
import org.daysheet.billing.practice.QuickNote;
import org.daysheet.billing.practice.RulebookEntry;
import org.daysheet.billing.practice.SubmissionProfile;
import org.daysheet.billing.practice.Submitter;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.billing.security.Role;
import org.daysheet.billing.security.User;
import org.daysheet.desktop.codes.CodeBook;
import org.daysheet.desktop.settings.PayerNews;
import org.daysheet.desktop.settings.SettingsDesk;
import org.daysheet.reports.render.ClaimForms;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.id.Npi;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.id.SubmissionProfileId;
import org.daysheet.types.id.TaxId;
import org.daysheet.types.id.UserId;
import org.daysheet.types.money.Money;
import org.daysheet.types.paper.PaperShift;
import org.jspecify.annotations.Nullable;

/// Settings of an invented practice, kept in memory.
final class PretendSettings extends PretendRules implements SettingsDesk {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 26);
    static final Npi MARLOW = Npi.ofBase("199955021");

    OptionalInt crossoverDays = OptionalInt.of(45);
    PracticeFacts practice = new PracticeFacts(
            "Juniper Street Family Medicine",
            null,
            Npi.ofBase("199955010"),
            new TaxId(TaxId.Kind.EI, "371234567"),
            "207Q00000X",
            new PostalAddress("12 Juniper Street", "", "Albany", "NY", "122070001"),
            PostalAddress.NONE,
            new Contact("Billing office", "518-555-0142", ""),
            new Submitter("SUB12345", "Clearwater Exchange", "CLEARWATER", true));
    final List<Provider> providers = new ArrayList<>(List.of(
            new Provider(
                    new ProviderId(1),
                    ProviderFacts.rendering(PersonName.of("Marlow", "Helen"), MARLOW, "207Q00000X"),
                    true),
            new Provider(
                    new ProviderId(2),
                    ProviderFacts.rendering(PersonName.of("Okafor", "Ben"), Npi.ofBase("199955022"), ""),
                    true)));
    final List<Payer> payers = new ArrayList<>(List.of(
            new Payer(new PayerId(1), PayerFacts.of("Harbor Health Plan", "HARB1", "CI"), true),
            new Payer(new PayerId(2), PayerFacts.of("Prairie Mutual", "PRAI2", "BL"), true)));
    final List<SubmissionProfile> profiles = new ArrayList<>(List.of(
            new SubmissionProfile(
                    new SubmissionProfileId(1),
                    new ProfileFacts(
                            "Clearinghouse",
                            new Submitter("SUB12345", "Clearwater Exchange", "CLEARWATER", true),
                            Contact.NONE,
                            Envelope.USUAL),
                    true,
                    true),
            new SubmissionProfile(
                    new SubmissionProfileId(2),
                    new ProfileFacts(
                            "Direct",
                            new Submitter("JUNIPER7", "Harbor Health Plan", "HARBOREDI", false),
                            new Contact("EDI desk", "518-555-0143", ""),
                            new Envelope(
                                    new Envelope.Side("30", "371234567", "JUNIPER7"),
                                    new Envelope.Side("ZZ", "", ""),
                                    true)),
                    false,
                    true)));
    final Map<PayerId, PayerWays> ways = new HashMap<>(Map.of(
            new PayerId(1),
            new PayerWays(
                    new PayerWay(new SubmissionProfileId(1), "60412"),
                    new PayerWay(new SubmissionProfileId(2), "HARB1"))));
    final Map<PayerId, PayerWishes> wishes = new HashMap<>();
    final Map<PayerId, Map<PayerReference, String>> references = new HashMap<>();
    final List<Enrolment> enrolments = new ArrayList<>(List.of(
            enrolled(1, EnrolmentStatus.APPLIED, LocalDate.of(2026, 4, 2), null),
            enrolled(2, EnrolmentStatus.APPROVED, LocalDate.of(2026, 5, 11), LocalDate.of(2026, 6, 1))));
    final List<RulebookEntry> said = new ArrayList<>();
    final List<Fee> fees = new ArrayList<>(List.of(
            fee("G0402", LocalDate.of(2025, 1, 1), 16_000),
            fee("G0402", LocalDate.of(2026, 1, 1), 16_850),
            fee("G0439", LocalDate.of(2026, 1, 1), 13_240),
            fee("J3420", LocalDate.of(2026, 1, 1), 1_033),
            fee("J3420", LocalDate.of(2027, 1, 1), 1_100)));
    final List<User> users = new ArrayList<>(List.of(
            new User(new UserId(1), "system", "System", Role.SYSTEM, true),
            new User(new UserId(2), "owner", "Owner", Role.OWNER, true),
            new User(new UserId(3), "dana", "Dana Reed", Role.BILLER, true)));
    final List<QuickNote> quickNotes = new ArrayList<>(List.of(
            new QuickNote("lm", "Left a message and asked to call back."),
            new QuickNote("na", "Called; nobody answered.")));
    final List<String> acts = new ArrayList<>();
    boolean isBroken;

    private static Enrolment enrolled(long id, EnrolmentStatus status, LocalDate on, @Nullable LocalDate effectiveOn) {
        return new Enrolment(
                id,
                new EnrolmentFacts(
                        new PayerId(1),
                        new SubmissionProfileId(1),
                        EnrolmentKind.CLAIMS,
                        status,
                        on,
                        effectiveOn,
                        "EDI desk, ext. 4",
                        "Form 12 sent by fax"),
                Instant.EPOCH,
                "dana");
    }

    static Fee fee(String code, LocalDate from, long cents) {
        return new Fee("Standard", new ProcedureCode(code), null, from, Money.ofCents(cents), "Service " + code);
    }

    @Override
    public PracticeFacts practice() {
        return practice;
    }

    @Override
    public void keepPractice(PracticeFacts facts) {
        practice = facts;
    }

    @Override
    public OptionalInt crossoverDays() {
        return crossoverDays;
    }

    @Override
    public void keepCrossoverDays(OptionalInt days) {
        crossoverDays = days;
    }

    @Override
    public List<Provider> providers() {
        Pretend.refuseWhen(isBroken);
        return List.copyOf(providers);
    }

    @Override
    public void keepProvider(ProviderFacts facts) {
        acts.add("provider " + facts.npi() + " " + facts.name().display());
        ProviderId id = providers.stream()
                .filter(one -> one.facts().npi().equals(facts.npi()))
                .map(Provider::id)
                .findFirst()
                .orElse(new ProviderId(providers.size() + 1));
        providers.removeIf(one -> one.id().equals(id));
        providers.add(new Provider(id, facts, true));
    }

    @Override
    public void switchProvider(ProviderId id, boolean isUsed) {
        providers.replaceAll(one -> one.id().equals(id) ? new Provider(id, one.facts(), isUsed) : one);
    }

    @Override
    public void switchPayer(PayerId id, boolean isUsed) {
        payers.replaceAll(one -> one.id().equals(id) ? new Payer(id, one.facts(), isUsed) : one);
    }

    @Override
    public List<Payer> payers() {
        return List.copyOf(payers);
    }

    @Override
    public Map<PayerId, AnswerDays> answerDays() {
        return Map.of(
                new PayerId(1),
                new AnswerDays(
                        new AnswerDays.Stage(0, 1, 42, 2),
                        new AnswerDays.Stage(0, 4, 310, 5),
                        new AnswerDays.Stage(0, 0, 6, 30)));
    }

    @Override
    public Map<PayerId, List<String>> aliases() {
        return Map.of(new PayerId(1), List.of("HARBOR", "00412"));
    }

    @Override
    public Map<PayerId, PayerWays> ways() {
        return Map.copyOf(ways);
    }

    private void enrol(EnrolmentFacts step) {
        enrolments.add(new Enrolment(enrolments.size() + 1L, step, Instant.EPOCH, "owner"));
    }

    @Override
    public List<SubmissionProfile> profiles() {
        return List.copyOf(profiles);
    }

    @Override
    public void keepProfile(@Nullable SubmissionProfileId id, ProfileFacts facts) {
        acts.add("profile " + id + " " + facts.name());
        SubmissionProfileId key = id == null ? new SubmissionProfileId(profiles.size() + 1) : id;
        profiles.removeIf(one -> one.id().equals(key));
        profiles.add(new SubmissionProfile(key, facts, key.value() == 1, true));
    }

    @Override
    public void switchProfile(SubmissionProfileId id, boolean isUsed) {
        if (id.value() == 1) {
            throw new BillingException("practice.profile.in-use", "Clearinghouse");
        }
        profiles.replaceAll(
                one -> one.id().equals(id) ? new SubmissionProfile(id, one.facts(), one.isMain(), isUsed) : one);
    }

    @Override
    public Map<PayerId, List<Enrolment>> enrolments() {
        return enrolments.stream()
                .sorted(Comparator.comparing(Enrolment::id).reversed())
                .collect(Collectors.groupingBy(step -> step.facts().payer()));
    }

    @Override
    public Map<PayerId, PayerRulebook> rulebooks() {
        return payers.stream()
                .collect(Collectors.toMap(
                        Payer::id,
                        payer -> new PayerRulebook(
                                payer.facts(),
                                said.stream()
                                        .filter(one -> one.facts().payer().equals(payer.id()))
                                        .toList())));
    }

    @Override
    public int remindAfter() {
        return 30;
    }

    @Override
    public String letterName(long step) {
        return "approval." + step + ".pdf";
    }

    @Override
    public void saveLetter(long step, Path to) {
        acts.add("letter " + step + " " + to);
    }

    @Override
    public void keepPayer(PayerFacts facts, PayerWays chosen, List<String> aliases, PayerNews news) {
        if (aliases != null && aliases.contains("PRAI2")) {
            throw new BillingException("practice.payer.alias-taken", "PRAI2");
        }
        payers.stream().filter(one -> one.facts().code().equals(facts.code())).forEach(one -> {
            ways.put(one.id(), chosen);
            wishes.put(one.id(), facts.wishes());
            references.put(one.id(), facts.references());
            news.learned().apply(one.id()).forEach(step -> {
                enrol(step);
                if (news.letter() != null) {
                    acts.add("letter " + news.letter());
                }
            });
            news.said()
                    .apply(one.id())
                    .ifPresent(words -> said.add(new RulebookEntry(said.size() + 1L, words, Instant.EPOCH, "owner")));
        });
        acts.add("payer " + facts.code() + " " + facts.times() + " " + aliases);
    }

    @Override
    public List<FeeSchedules.Schedule> schedules() {
        return List.of(new FeeSchedules.Schedule("Standard", null));
    }

    @Override
    public List<Fee> fees() {
        return fees.stream()
                .sorted(Comparator.comparing((Fee fee) -> fee.procedure().value())
                        .thenComparing(Fee::effectiveOn))
                .toList();
    }

    @Override
    public CodeBook codes() {
        return PretendEncounters.codes();
    }

    @Override
    public void addFee(@Nullable PayerId payer, Fee fee) {
        boolean stands = fees.stream()
                .anyMatch(one -> one.procedure().equals(fee.procedure())
                        && one.effectiveOn().equals(fee.effectiveOn())
                        && !one.amount().equals(fee.amount()));
        if (stands) {
            throw new BillingException("practice.fee.price-stands", fee.procedure(), fee.effectiveOn(), "$168.50");
        }
        acts.add("fee " + payer + " " + fee.schedule() + " " + fee.procedure() + " " + fee.effectiveOn() + " "
                + fee.amount() + " " + fee.shortName());
        fees.add(fee);
    }

    @Override
    public List<User> users() {
        return List.copyOf(users);
    }

    @Override
    public void addUser(String loginName, String displayName, Role role) {
        if (!loginName.matches("[a-z][a-z0-9]+")) {
            throw new BillingException("security.user.login-malformed", loginName);
        }
        users.add(new User(new UserId(users.size() + 1), loginName, displayName, role, true));
    }

    @Override
    public void switchOff(UserId id) {
        users.replaceAll(user ->
                user.id().equals(id) ? new User(id, user.loginName(), user.displayName(), user.role(), false) : user);
    }

    @Override
    public List<QuickNote> quickNotes() {
        return List.copyOf(quickNotes);
    }

    @Override
    public void keepNote(QuickNote note) {
        quickNotes.removeIf(one -> one.code().equals(note.code()));
        quickNotes.add(note);
        acts.add("note " + note.code());
    }

    @Override
    public void removeNote(String code) {
        quickNotes.removeIf(one -> one.code().equals(code));
        acts.add("no note " + code);
    }

    @Override
    public byte[] calibrationSheet(PaperShift set, String printer) {
        acts.add("calibration " + set.right() + " " + set.down() + (printer.isEmpty() ? "" : " " + printer));
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        try {
            ClaimForms.calibration(set, PaperShift.NONE, printer, sheet);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return sheet.toByteArray();
    }
}
