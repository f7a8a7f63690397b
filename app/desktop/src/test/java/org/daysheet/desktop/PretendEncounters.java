package org.daysheet.desktop;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daysheet.billing.encounters.Accident;
import org.daysheet.billing.encounters.AccidentCase;
import org.daysheet.billing.encounters.Charge;
import org.daysheet.billing.encounters.ChargeDraft;
import org.daysheet.billing.encounters.ChargeTemplate;
import org.daysheet.billing.encounters.Circumstances;
import org.daysheet.billing.encounters.CodesUsed;
import org.daysheet.billing.encounters.DraftFault;
import org.daysheet.billing.encounters.Encounter;
import org.daysheet.billing.encounters.EncounterDraft;
import org.daysheet.billing.encounters.EncounterProviders;
import org.daysheet.billing.encounters.LineFacts;
import org.daysheet.billing.encounters.Units;
import org.daysheet.billing.practice.Fee;
import org.daysheet.billing.problem.Problem;
import org.daysheet.billing.scrubber.ScrubFinding;
import org.daysheet.billing.unfinished.UnfinishedPiece;
import org.daysheet.desktop.codes.CodeBook;
import org.daysheet.desktop.encounters.EncounterDesk;
import org.daysheet.desktop.encounters.EncounterPages;
import org.daysheet.desktop.encounters.EncounterQuestion;
import org.daysheet.desktop.encounters.EncounterRow;
import org.daysheet.desktop.encounters.EntryBook;
import org.daysheet.desktop.encounters.PatientChoice;
import org.daysheet.desktop.encounters.ProviderChoice;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.parts.Details;
import org.daysheet.desktop.pickers.Offer;
import org.daysheet.types.code.Icd10;
import org.daysheet.types.code.Modifier;
import org.daysheet.types.code.PlaceOfService;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.EncounterId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.ProviderId;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// A desk for visits with a few invented people, fees and codes, which remembers what was asked of it.
final class PretendEncounters implements EncounterDesk {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 26);
    /// A visit that was charged: that of row 5.
    static final EncounterId CHARGED = new EncounterId(9);

    static final PatientChoice ANA =
            new PatientChoice(new PatientId(11), "P10001", "Rivera, Ana", LocalDate.of(1980, 4, 17));
    static final PatientChoice BEN =
            new PatientChoice(new PatientId(12), "P10002", "Rivers, Ben", LocalDate.of(1962, 9, 3));
    /// What Ana was last treated for.
    static final Accident AT_WORK = new Accident(
            Accident.Kind.EM,
            LocalDate.of(2026, 3, 2),
            "",
            new AccidentCase("WC-77", "Kim Ortega", "217-555-0190", "Lee Rivera", "217-555-0107"));

    static final ProviderId MARLOW = new ProviderId(1);

    /// What the check of a typed visit finds, and the visits it was asked about.
    List<ScrubFinding> findings = List.of();

    final List<EncounterDraft> checked = new ArrayList<>();

    private static final Map<String, Fee> FEES = Map.of(
            "G0402", fee("G0402", 16_850, "Welcome visit"),
            "G0439", fee("G0439", 13_240, "Yearly wellness visit"),
            "G0444", fee("G0444", 1_875, "Depression screening"),
            "J3420", fee("J3420", 1_033, "Vitamin B-12 injection"));

    final List<String> acts = new ArrayList<>();
    boolean isBroken;
    /// Whether somebody else takes a diagnosis out of every visit that is open.
    boolean isChanged;
    long visits = 1_204;
    boolean isMarlowUsed = true;
    final List<EncounterDraft> charged = new ArrayList<>();
    final List<ChargeTemplate> templates = new ArrayList<>();
    List<DraftFault> faults = List.of();
    Set<String> already = Set.of();
    Eligible eligible = Eligible.UNASKED;
    final Map<String, String> unfinished = new LinkedHashMap<>();

    PretendEncounters() {
        templates.add(new ChargeTemplate(
                "Wellness",
                List.of(new Icd10("Z0000")),
                List.of(
                        templateLine("G0439"),
                        new ChargeTemplate.Line(
                                new ProcedureCode("G0444"),
                                List.of(new Modifier("59")),
                                Units.ONE,
                                Money.ofCents(1_500),
                                List.of(1),
                                LineFacts.NONE))));
    }

    /// A refusal of billing.
    static DraftFault fault(int line, String key, String words) {
        return new DraftFault(line, new Problem(key, words, true));
    }

    @Override
    public PageSource<EncounterRow> matching(EncounterQuestion question) {
        acts.add("list " + question.filter() + " " + question.from() + " " + question.to() + " '" + question.text()
                + "'" + (question.provider() == null ? "" : " of " + question.provider()));
        return Pretend.source(visits, PretendEncounters::row);
    }

    static EncounterRow row(long number) {
        boolean isOpen = number < 3;
        return EncounterPages.row(
                new org.daysheet.billing.encounters.EncounterRow(
                        new EncounterId(number + 1),
                        new PatientId(100 + number),
                        "Sample" + number + ", Pat",
                        "P" + (20_000 + number),
                        number % 3 == 0 ? "Okafor, Ben" : "Marlow, Helen",
                        TODAY.minusDays(isOpen ? number * 4 : number / 6),
                        (int) (1 + number % 4),
                        Money.ofCents(8_800 + number * 7_313 % 60_000),
                        !isOpen),
                TODAY);
    }

    @Override
    public Details details(EncounterRow visit) {
        return new Details(
                visit.patient(),
                List.of(
                        new Details.Part("Diagnoses", List.of(Details.Line.words("Diagnosis A", "E11.9"))),
                        new Details.Part("Charges", List.of(Details.Line.figure("G0439 25 \u00d7 1", "132.40")))));
    }

    @Override
    public EntryBook book() {
        return new EntryBook(
                List.of(
                        new ProviderChoice(MARLOW, "Marlow, Helen", "1999550210", isMarlowUsed),
                        new ProviderChoice(new ProviderId(2), "Okafor, Ben", "1999550228", true)),
                List.of(new ProviderChoice(new ProviderId(3), "Sato, Mio", "1999550236", true)),
                List.of(),
                codes(),
                templates);
    }

    static CodeBook codes() {
        return CodeBook.of(
                new CodesUsed(
                        List.of(
                                new CodesUsed.Use("G0439", 9),
                                new CodesUsed.Use("J3420", 8),
                                new CodesUsed.Use("G0402", 7),
                                new CodesUsed.Use("G0444", 6),
                                new CodesUsed.Use("G2211", 3)),
                        List.of(new CodesUsed.Use("25", 40), new CodesUsed.Use("59", 12), new CodesUsed.Use("RT", 2)),
                        List.of(
                                new CodesUsed.Use("E119", 61),
                                new CodesUsed.Use("I10", 44),
                                new CodesUsed.Use("E785", 30),
                                new CodesUsed.Use("Z0000", 9))),
                FEES.values());
    }

    static Fee fee(String code) {
        return Optional.ofNullable(FEES.get(code)).orElseThrow();
    }

    private static Fee fee(String code, long cents, String name) {
        return new Fee("Standard", new ProcedureCode(code), null, LocalDate.of(2026, 1, 1), Money.ofCents(cents), name);
    }

    private static ChargeTemplate.Line templateLine(String code) {
        return new ChargeTemplate.Line(new ProcedureCode(code), List.of(), Units.ONE, null, List.of(1), LineFacts.NONE);
    }

    @Override
    public List<PatientChoice> patients(String typed, int most) {
        Pretend.refuseWhen(isBroken);
        return Stream.of(ANA, BEN)
                .filter(one -> one.name().toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT)))
                .toList();
    }

    @Override
    public PatientChoice patient(PatientId id) {
        Pretend.refuseWhen(isBroken);
        return id.equals(new PatientId(105))
                ? new PatientChoice(id, "P20005", "Sample5, Pat", LocalDate.of(1950, 1, 1))
                : ANA;
    }

    @Override
    public Circle circle(PatientId patient, LocalDate day, @Nullable EncounterId except) {
        return patient.equals(ANA.id())
                ? new Circle(
                        "Harbor Health Plan",
                        Money.ofCents(2_500),
                        already,
                        List.of(Offer.ofCode("A4711", "9 visits left, until 12/31/2026")),
                        eligible,
                        AT_WORK)
                : new Circle("", Money.ZERO, already, List.of(), Eligible.UNASKED, null);
    }

    @Override
    public Optional<Fee> fee(@Nullable PatientId patient, boolean paysAlone, LocalDate serviceOn, ChargeDraft line) {
        Pretend.refuseWhen(isBroken);
        return Optional.ofNullable(FEES.get(line.procedure().value()));
    }

    @Override
    public Optional<Encounter> last(PatientId patient, LocalDate day, @Nullable EncounterId except) {
        acts.add("last " + patient + " " + day);
        return patient.equals(ANA.id()) ? Optional.of(show(new EncounterId(77))) : Optional.empty();
    }

    @Override
    public Encounter show(EncounterId id) {
        boolean isCharged = id.equals(CHARGED) || id.value() == 6;
        LocalDate before = isCharged ? TODAY : LocalDate.of(2026, 3, 30);
        return new Encounter(
                id,
                new EncounterDraft(
                        "",
                        isCharged ? new PatientId(105) : ANA.id(),
                        EncounterProviders.rendering(new ProviderId(2)),
                        before,
                        new PlaceOfService("11"),
                        false,
                        Circumstances.NONE,
                        isChanged ? List.of(new Icd10("I10")) : List.of(new Icd10("I10"), new Icd10("E785")),
                        List.of(line("G0439", 12_000, before, 1, 2), line("G2211", 4_100, before, 2))),
                isCharged,
                isCharged ? charges(before) : List.of());
    }

    private static List<Charge> charges(LocalDate day) {
        return List.of(new Charge(
                new ChargeId(1),
                1,
                line("G0439", 12_000, day, 1, 2),
                Money.ofCents(12_000),
                new PlaceOfService("11"),
                day));
    }

    private static ChargeDraft line(String code, long cents, LocalDate day, Integer... pointers) {
        return new ChargeDraft(
                new ProcedureCode(code),
                List.of(),
                Units.ONE,
                Money.ofCents(cents),
                List.of(pointers),
                day,
                day,
                null,
                "",
                null);
    }

    @Override
    public Optional<List<ScrubFinding>> check(@Nullable Over over, EncounterDraft draft) {
        checked.add(draft);
        return Optional.of(findings);
    }

    @Override
    public Answer save(@Nullable Over over, EncounterDraft draft, String key) {
        acts.add("save " + (over == null ? null : over.id()));
        if (isOvertaken(over)) {
            return Answer.overtaken();
        }
        if (!faults.isEmpty()) {
            return Answer.refused(faults);
        }
        unfinished.remove(key);
        return new Answer(List.of(), kept(draft), null, false);
    }

    /// Visit 5 is never changed by anybody else.
    private boolean isOvertaken(@Nullable Over over) {
        return over != null
                && over.id().value() != 5
                && !show(over.id()).version().equals(over.version());
    }

    private static Encounter kept(EncounterDraft draft) {
        return new Encounter(new EncounterId(5), draft, false, List.of());
    }

    @Override
    public List<UnfinishedPiece> unfinished() {
        return unfinished.entrySet().stream()
                .map(piece -> new UnfinishedPiece(piece.getKey(), piece.getValue()))
                .toList();
    }

    @Override
    public void keepUnfinished(String key, String content) {
        Pretend.refuseWhen(isBroken);
        unfinished.put(key, content);
    }

    @Override
    public void dropUnfinished(String key) {
        unfinished.remove(key);
    }

    @Override
    public Answer charge(@Nullable Over over, EncounterDraft draft, String key) {
        acts.add("charge " + (over == null ? null : over.id()));
        if (isOvertaken(over)) {
            return Answer.overtaken();
        }
        if (!faults.isEmpty()) {
            return Answer.refused(faults);
        }
        unfinished.remove(key);
        charged.add(draft);
        Money total = Money.sum(draft.lines().stream()
                .map(line -> line.amount() == null
                        ? line.units().times(fee(line.procedure().value()).amount())
                        : line.amount()));
        return new Answer(List.of(), kept(draft), total, draft.patient().equals(ANA.id()));
    }

    @Override
    public Answer correct(Over over, EncounterDraft draft, String reason, String key) {
        acts.add("correct " + over.id() + " because " + reason);
        if (!faults.isEmpty()) {
            return Answer.refused(faults);
        }
        unfinished.remove(key);
        charged.add(draft);
        Claimed claim = new Claimed(new ClaimId(9), "DS9-2");
        return new Answer(
                List.of(),
                new Encounter(over.id(), draft, true, List.of()),
                Money.ofCents(18_000),
                true,
                new Corrected("The visit is corrected: 200.00 was taken back and 180.00 charged.", claim));
    }

    @Override
    public Answer withdraw(Over over, String reason, String key) {
        acts.add("withdraw " + over.id() + " because " + reason);
        unfinished.remove(key);
        return new Answer(
                List.of(),
                show(over.id()),
                Money.ZERO,
                false,
                new Corrected("The visit is withdrawn: 161.00 was taken back.", null));
    }

    @Override
    public Claimed claim(EncounterId id) {
        acts.add("claim " + id);
        return new Claimed(new ClaimId(9), "DS9-1");
    }

    @Override
    public void keep(ChargeTemplate template) {
        templates.removeIf(one -> one.name().equals(template.name()));
        templates.add(template);
    }

    @Override
    public void forget(String template) {
        templates.removeIf(one -> one.name().equals(template));
    }
}
