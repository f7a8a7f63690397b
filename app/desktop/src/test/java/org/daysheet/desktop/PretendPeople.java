package org.daysheet.desktop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.daysheet.billing.authorizations.Authorization;
import org.daysheet.billing.authorizations.AuthorizationFacts;
import org.daysheet.billing.authorizations.AuthorizationUse;
import org.daysheet.billing.eligibility.EligibilityChannel;
import org.daysheet.billing.eligibility.EligibilityCheck;
import org.daysheet.billing.eligibility.EligibilityFacts;
import org.daysheet.billing.eligibility.EligibilityResult;
import org.daysheet.billing.eligibility.ToldBenefits;
import org.daysheet.billing.patients.Coverage;
import org.daysheet.billing.patients.CoverageFacts;
import org.daysheet.billing.patients.Guarantor;
import org.daysheet.billing.patients.GuarantorFacts;
import org.daysheet.billing.patients.Patient;
import org.daysheet.billing.patients.PatientFacts;
import org.daysheet.billing.patients.Period;
import org.daysheet.billing.patients.Relationship;
import org.daysheet.billing.patients.Sex;
import org.daysheet.billing.patients.Subscriber;
import org.daysheet.billing.patients.WhoPays;
import org.daysheet.billing.payments.NewPayment;
import org.daysheet.billing.payments.Owed;
import org.daysheet.billing.payments.Receipt;
import org.daysheet.billing.practice.Payer;
import org.daysheet.billing.practice.PayerFacts;
import org.daysheet.billing.practice.PersonName;
import org.daysheet.billing.practice.PostalAddress;
import org.daysheet.billing.problem.BillingException;
import org.daysheet.desktop.background.Background;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.patients.PatientsView;
import org.daysheet.desktop.people.AuthorizationBook;
import org.daysheet.desktop.people.CoverageBook;
import org.daysheet.desktop.people.EligibilityBook;
import org.daysheet.desktop.people.Household;
import org.daysheet.desktop.people.Namesake;
import org.daysheet.desktop.people.PeopleDesk;
import org.daysheet.desktop.people.PeopleViewModel;
import org.daysheet.types.id.ChargeId;
import org.daysheet.types.id.CoverageId;
import org.daysheet.types.id.GuarantorId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.id.PayerId;
import org.daysheet.types.id.PaymentId;
import org.daysheet.types.money.Money;

/// People kept in memory: Ana Rivera, who pays for herself, and her son Leo, for whom Rosa Stone pays.
final class PretendPeople implements PeopleDesk {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 26);
    static final PostalAddress HOME = new PostalAddress("9 Oak Lane", "", "Albany", "NY", "12207");
    static final PatientId ANA = new PatientId(5);
    static final PatientId LEO = new PatientId(6);
    static final CoverageId FIRST = new CoverageId(1);
    static final CoverageId CHARGED = new CoverageId(2);

    final List<String> acts = new ArrayList<>();
    List<String> gaps = List.of();
    boolean isBroken;

    /// What Ana owes: 20.00 since March and 15.50 since May.
    Owed owed = new Owed(
            ANA,
            Money.ZERO,
            List.of(
                    new Owed.Charge(new ChargeId(7), "G0439", LocalDate.of(2026, 3, 2), Money.ofCents(2_000)),
                    new Owed.Charge(new ChargeId(9), "J3420", LocalDate.of(2026, 5, 11), Money.ofCents(1_550))));

    /// Key of a refusal of billing, empty for none.
    String refusal = "";

    static PeopleViewModel model(Background background) {
        return new PeopleViewModel(new PretendPeople(), background, () -> TODAY);
    }

    /// Shows on the screen of patients what a link is about.
    static void follow(PatientsView view, Link link) {
        switch (link) {
            case Link.OfPatientForm wish -> view.open(wish);
            case Link.OfCoverageForm wish -> view.open(wish);
            case Link.OfNewCoverage wish -> view.open(wish);
            case Link.OfNewAuthorization wish -> view.open(wish);
            case Link.OfAuthorizationEnd wish -> view.open(wish);
            case Link.OfNewEligibility wish -> view.open(wish);
            case Link.OfEligibilityCorrection wish -> view.open(wish);
            case Link.OfNewPayment wish -> view.open(wish);
            default -> {}
        }
    }

    @Override
    public Numbers numbers() {
        Pretend.refuseWhen(isBroken);
        return new Numbers("P10007", "G10002");
    }

    @Override
    public KnownPatient patient(PatientId id) {
        Pretend.refuseWhen(isBroken);
        acts.add("patient " + id);
        boolean isSon = id.equals(LEO);
        PatientFacts facts = new PatientFacts(
                isSon ? "P10006" : "P10005",
                new PersonName("Rivera", isSon ? "Leo" : "Ana", "M", ""),
                isSon ? LocalDate.of(2015, 3, 9) : LocalDate.of(1980, 4, 17),
                isSon ? Sex.M : Sex.F,
                HOME,
                "518-555-0142");
        return new KnownPatient(
                new Patient(id, new GuarantorId(isSon ? 2 : 1), facts, 4),
                isSon ? rosa() : new Guarantor(new GuarantorId(1), GuarantorFacts.of(facts), null, 3),
                "G10002");
    }

    static Guarantor rosa() {
        return new Guarantor(
                new GuarantorId(2),
                new GuarantorFacts(
                        "G10001",
                        PersonName.of("Stone", "Rosa"),
                        new PostalAddress("3 Birch Way", "", "Troy", "NY", "12180"),
                        "518-555-0177"),
                null,
                8);
    }

    @Override
    public List<Household> households(String typed, int most) {
        Pretend.refuseWhen(isBroken);
        return "stone, rosa".startsWith(typed.toLowerCase(java.util.Locale.ROOT))
                ? List.of(new Household(rosa(), "pays for Rivera, Leo"))
                : List.of();
    }

    @Override
    public List<Namesake> namesakes(String lastName, LocalDate birthOn) {
        return lastName.equalsIgnoreCase("rivera") && birthOn.equals(LocalDate.of(1980, 4, 17))
                ? List.of(new Namesake(ANA, "P10005", "Rivera, Ana M", birthOn))
                : List.of();
    }

    @Override
    public void add(PatientFacts facts, WhoPays pays) {
        refuse();
        acts.add("add " + facts + " " + pays);
    }

    @Override
    public void change(Patient before, PatientFacts facts, WhoPays pays) {
        refuse();
        acts.add("change " + before.id() + " v" + before.version() + " " + facts + " " + pays);
    }

    @Override
    public List<String> gaps(PatientId patient) {
        return gaps;
    }

    private void refuse() {
        if (!refusal.isEmpty()) {
            throw new BillingException(refusal, "P10005", LocalDate.of(2026, 1, 1));
        }
    }

    static CoverageFacts primary() {
        return new CoverageFacts(
                new PayerId(1),
                1,
                "W12345670",
                "GRP7",
                "Gold",
                Relationship.CHILD,
                new Subscriber(PersonName.of("Rivera", "Maria"), LocalDate.of(1955, 6, 1), Sex.F, HOME),
                Period.from(LocalDate.of(2025, 1, 1)),
                Money.ofCents(2_000),
                "");
    }

    private static List<Payer> payers() {
        return List.of(
                new Payer(new PayerId(1), PayerFacts.of("Harbor Health Plan", "HARB1", "CI"), true),
                new Payer(new PayerId(2), PayerFacts.of("Prairie Mutual", "PRAI2", "BL"), true),
                new Payer(new PayerId(3), PayerFacts.of("Medicare of the North", "MCRN3", "MB"), true),
                new Payer(new PayerId(4), PayerFacts.of("Old Mutual", "OLDM4", "CI"), false));
    }

    @Override
    public CoverageBook book(PatientId patient) {
        return new CoverageBook(
                patient(patient).patient(), payers(), List.of(new Coverage(FIRST, patient, primary(), 3)), null, false);
    }

    @Override
    public CoverageBook book(CoverageId coverage) {
        Coverage chosen = new Coverage(coverage, ANA, primary(), 3);
        return new CoverageBook(patient(ANA).patient(), payers(), List.of(chosen), chosen, coverage.equals(CHARGED));
    }

    @Override
    public void add(PatientId patient, CoverageFacts facts) {
        refuse();
        acts.add("add " + patient + " " + facts);
    }

    @Override
    public void change(Coverage before, CoverageFacts facts) {
        refuse();
        acts.add("change " + before.id() + " v" + before.version() + " " + facts);
    }

    @Override
    public AuthorizationBook authorizations(PatientId patient) {
        Pretend.refuseWhen(isBroken);
        return new AuthorizationBook(
                patient(patient).patient(),
                List.of(new Coverage(FIRST, patient, primary(), 3)),
                Map.of(new PayerId(1), "Harbor Health Plan"),
                null);
    }

    @Override
    public AuthorizationBook authorization(long id) {
        AuthorizationBook book = authorizations(ANA);
        AuthorizationFacts facts = new AuthorizationFacts(
                FIRST, "A4711", new Period(LocalDate.of(2026, 1, 1), null), List.of(), 12, null, "");
        return new AuthorizationBook(
                book.patient(),
                book.coverages(),
                book.payers(),
                new AuthorizationUse(new Authorization(id, facts, null, "", "owner"), List.of()));
    }

    @Override
    public void add(AuthorizationFacts facts) {
        refuse();
        acts.add("allow " + facts);
    }

    @Override
    public void end(long id, LocalDate last, String reason) {
        refuse();
        acts.add("end " + id + " " + last + " " + reason);
    }

    @Override
    public EligibilityBook eligibility(PatientId patient) {
        Pretend.refuseWhen(isBroken);
        return new EligibilityBook(
                patient(patient).patient(),
                List.of(new Coverage(FIRST, patient, primary(), 3)),
                payers(),
                "1234567893",
                List.of(check()),
                null);
    }

    @Override
    public EligibilityBook eligibilityCheck(long id) {
        EligibilityBook book = eligibility(ANA);
        return new EligibilityBook(
                book.patient(), book.coverages(), book.payers(), book.practiceNpi(), book.checks(), check());
    }

    static EligibilityCheck check() {
        EligibilityFacts facts = new EligibilityFacts(
                FIRST,
                TODAY.minusDays(12),
                TODAY.minusDays(12),
                EligibilityChannel.PORTAL,
                EligibilityResult.ACTIVE,
                new ToldBenefits(
                        "Gold",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        Money.ofCents(2_000),
                        Money.ofCents(35_000),
                        20,
                        12),
                "",
                "R-77",
                "");
        return new EligibilityCheck(4, facts, null, null, Instant.parse("2026-06-14T15:00:00Z"), "owner");
    }

    @Override
    public void add(EligibilityFacts facts) {
        refuse();
        acts.add("record " + facts);
    }

    @Override
    public void correct(long id, EligibilityFacts facts) {
        refuse();
        acts.add("correct " + id + " " + facts);
    }

    @Override
    public Debtor debtor(PatientId id) {
        return new Debtor(patient(id).patient(), owed);
    }

    @Override
    public Receipt take(NewPayment payment, Owed shown) {
        refuse();
        acts.add("take " + payment + " of " + shown.total());
        Money applied = payment.isForLater() ? Money.ZERO : payment.amount().min(shown.total());
        return new Receipt(
                new PaymentId(1),
                "R000013",
                payment.patient(),
                payment.amount(),
                payment.receivedOn(),
                applied,
                payment.amount().minus(applied));
    }
}
