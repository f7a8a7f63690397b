package org.daysheet.desktop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.daysheet.desktop.links.Link;
import org.daysheet.desktop.paging.PageSource;
import org.daysheet.desktop.paging.ReadOnce;
import org.daysheet.desktop.parts.Badge;
import org.daysheet.desktop.reports.AgingChoice;
import org.daysheet.desktop.reports.BehindRow;
import org.daysheet.desktop.reports.Bounded;
import org.daysheet.desktop.reports.DayColumn;
import org.daysheet.desktop.reports.DayPage;
import org.daysheet.desktop.reports.DayRow;
import org.daysheet.desktop.reports.FigureRow;
import org.daysheet.desktop.reports.OpenRow;
import org.daysheet.desktop.reports.ReasonRow;
import org.daysheet.desktop.reports.ReportDesk;
import org.daysheet.desktop.reports.SheetPage;
import org.daysheet.desktop.work.TrendPoint;
import org.daysheet.reports.Reports;
import org.daysheet.reports.kpi.AgedReceivables;
import org.daysheet.reports.kpi.AgedRow;
import org.daysheet.reports.kpi.AgingClock;
import org.daysheet.reports.kpi.Kpi;
import org.daysheet.reports.kpi.ReceivableClass;
import org.daysheet.types.id.ClaimId;
import org.daysheet.types.id.PatientId;
import org.daysheet.types.money.Money;
import org.daysheet.types.work.Progress;

/// Reports of an invented practice, with a course over three months.
final class PretendReports implements ReportDesk {
    static final LocalDate TODAY = LocalDate.of(2026, 6, 26);

    private static final List<DayColumn> DAY_COLUMNS = List.of(
            new DayColumn("No.", true, false),
            new DayColumn("Entry", false, false),
            new DayColumn("Patient", false, false),
            new DayColumn("Claim", false, true),
            new DayColumn("Reference", false, true),
            new DayColumn("Charges", true, false),
            new DayColumn("Payments", true, false),
            new DayColumn("Adjusted", true, false),
            new DayColumn("Written off", true, false),
            new DayColumn("Other", true, true),
            new DayColumn("Moved", true, true),
            new DayColumn("Cash", true, false));

    private static final List<Kpi> OTHER_TILES =
            List.of(Kpi.OLDER_THAN_90, Kpi.NET_COLLECTION_CASH, Kpi.FIRST_PASS, Kpi.ACCEPTANCE);

    final List<String> acts = new ArrayList<>();
    boolean isBroken;

    /// Whether there is a figure for every tile of the first screen.
    boolean hasEveryTile;

    /// What the days in A/R read at every month end; by the month when empty.
    String rereads = "";

    static FigureRow daysInReceivables() {
        return new FigureRow(
                Kpi.DAYS_IN_AR,
                "Days in A/R",
                "38.20 days",
                OptionalLong.of(3_820),
                "35 or less",
                OptionalLong.of(3_500),
                true,
                new Badge("Off target", Badge.Tone.BAD),
                "(open balances - credit balances) / (gross charges of the window / days of the window)",
                "Open balances of payers and patients; balances at a collection agency and unapplied money left out.",
                "($70,100.00 - $1,500.00) / ($163,400.00 / 91)",
                List.of(),
                List.of(
                        new BehindRow("31.40 days", "Harbor Health Plan", null, null, "37,825.00"),
                        new BehindRow("17.90 days", "Patients", null, null, "32,025.00")));
    }

    static FigureRow denialRate() {
        return new FigureRow(
                Kpi.DENIAL_RATE,
                "Denial rate, claims paid nothing",
                "4.1%",
                OptionalLong.of(410),
                "5% or less, strain above 8%",
                OptionalLong.of(500),
                true,
                new Badge("On target", Badge.Tone.GOOD),
                "claims whose first answer paid nothing / claims first sent in the window",
                "First answer only.",
                "25 denied of 610 sent",
                LongStream.rangeClosed(1, 25).mapToObj(ClaimId::new).toList(),
                List.of());
    }

    static FigureRow without() {
        return new FigureRow(
                Kpi.TAKEBACKS,
                "Takebacks",
                "n/a (n<5)",
                OptionalLong.empty(),
                "0",
                OptionalLong.empty(),
                true,
                new Badge("Too few", Badge.Tone.PLAIN),
                "number of payments payers reversed in the window",
                "Reversals are never counted as denials.",
                "",
                List.of(),
                List.of());
    }

    private List<FigureRow> figures() {
        List<FigureRow> figures = new ArrayList<>(List.of(daysInReceivables(), denialRate(), without()));
        if (hasEveryTile) {
            OTHER_TILES.forEach(kpi -> figures.add(like(kpi)));
        }
        return figures;
    }

    private static FigureRow like(Kpi kpi) {
        FigureRow other = denialRate();
        return new FigureRow(
                kpi,
                kpi.title(),
                "91.0%",
                OptionalLong.of(9_100),
                "95% or more",
                OptionalLong.of(9_500),
                false,
                new Badge("Off target", Badge.Tone.BAD),
                other.formula(),
                other.counted(),
                other.basis(),
                other.claims(),
                List.of());
    }

    @Override
    public SheetPage sheet(LocalDate asOf) {
        Pretend.refuseWhen(isBroken);
        acts.add("sheet " + asOf);
        List<AgedRow> rows = List.of(
                aged(ReceivableClass.INSURANCE, "Harbor Health Plan", 2_510_000, 840_000, 310_000, 90_000, 45_000),
                aged(ReceivableClass.AUTO, "Tidewater Auto", 0, 0, 0, 0, 0),
                aged(ReceivableClass.PATIENTS, "Patients", 1_120_000, 640_000, 410_000, 280_000, 765_000));
        List<AgedReceivables> aging = new ArrayList<>();
        for (AgingClock clock : AgingClock.values()) {
            aging.add(new AgedReceivables(
                    asOf, clock, null, rows, Map.of(ReceivableClass.PATIENTS, Money.ofCents(125_000))));
        }
        return new SheetPage(asOf, "averages and rates over 03/27/2026 to 06/26/2026", figures(), aging);
    }

    private static AgedRow aged(ReceivableClass group, String owner, long... cents) {
        return new AgedRow(
                group,
                owner,
                LongStream.of(cents).mapToObj(Money::ofCents).toList(),
                Money.ofCents(33_000),
                Money.ofCents(12_500));
    }

    @Override
    public Map<String, TrendPoint> past(LocalDate asOf) {
        Pretend.refuseWhen(isBroken);
        acts.add("past " + asOf);
        if (asOf.isBefore(LocalDate.of(2026, 3, 31))) {
            return Map.of();
        }
        int month = asOf.getMonthValue();
        Map<String, TrendPoint> past = new HashMap<>(Map.of(
                "days-in-ar",
                        new TrendPoint(
                                asOf, 4_600 - month * 120L, rereads.isEmpty() ? (46 - month) + ".00 days" : rereads),
                "denial-rate",
                        new TrendPoint(
                                asOf,
                                700 - month * 50L,
                                (7 - month / 2 - month % 2) + (month % 2 == 0 ? ".0%" : ".5%"))));
        if (hasEveryTile) {
            OTHER_TILES.forEach(
                    kpi -> past.put(kpi.key(), new TrendPoint(asOf, 8_000 + month * 150L, (80 + month) + ".0%")));
        }
        return past;
    }

    @Override
    public Bounded<BehindRow> behind(FigureRow figure, LocalDate asOf) {
        acts.add("behind " + figure.key());
        if (figure.kpi() == Kpi.DAYS_IN_AR) {
            int sums = figure.sums().size();
            PageSource<BehindRow> rows = Pretend.source(
                    1_000 + sums, number -> number < sums ? figure.sums().get((int) number) : balance(number - sums));
            return new Bounded<>(rows, () -> "the worst 1,000 of 12,345");
        }
        return Bounded.whole(Pretend.source(figure.claims().size(), PretendReports::claim));
    }

    private static BehindRow balance(long number) {
        return new BehindRow(
                "P" + (10_001 + number),
                "Sample" + number + ", Pat \u00b7 Harbor Health Plan \u00b7 service 03/02/2026 \u00b7 116 days",
                Money.ofCents(98_000 - number * 50),
                new Link.OfPatient(new PatientId(number + 1)));
    }

    @Override
    public Bounded<OpenRow> open(AgingClock clock, AgingChoice choice, LocalDate asOf) {
        acts.add("open " + clock + " " + (choice.group() == null ? "" : choice.group() + " ") + choice.owner() + " "
                + choice.bucket() + " " + asOf);
        return Bounded.whole(new ReadOnce<>(this::openCharges, OpenRow::account));
    }

    private List<OpenRow> openCharges() {
        Pretend.refuseWhen(isBroken);
        return LongStream.range(0, 14).mapToObj(PretendReports::open).toList();
    }

    private static OpenRow open(long number) {
        return new OpenRow(
                "P" + (10_001 + number),
                "Sample" + number + ", Pat",
                number % 3 == 2 ? "Patients" : "Harbor Health Plan",
                LocalDate.of(2026, 4, 1).plusDays(number),
                Long.toString(86 - number),
                Money.ofCents(52_000 - number * 1_700),
                new Link.OfPatient(new PatientId(number + 1)));
    }

    private static BehindRow claim(long number) {
        return new BehindRow(
                "DS" + (number + 1) + "-1",
                "Sample" + number + ", Pat \u00b7 Harbor Health Plan \u00b7 05/04/2026",
                Money.ofCents(18_800 + number * 100),
                new Link.OfClaim(new ClaimId(number + 1)));
    }

    @Override
    public List<ReasonRow> reasons(LocalDate asOf) {
        Pretend.refuseWhen(isBroken);
        acts.add("reasons " + asOf);
        return List.of(
                new ReasonRow("CO", "197", "Authorization", 9, Money.ofCents(500_000)),
                new ReasonRow("CO", "16", "Missing information", 12, Money.ofCents(300_000)),
                new ReasonRow("PR", "27", "Eligibility", 3, Money.ofCents(150_000)),
                new ReasonRow("CO", "18", "Duplicate", 4, Money.ofCents(50_000)));
    }

    @Override
    public PageSource<BehindRow> behind(ReasonRow reason, LocalDate asOf) {
        acts.add("behind " + reason.code());
        return Pretend.source(reason.count(), PretendReports::claim);
    }

    @Override
    public DayPage day(LocalDate day) {
        Pretend.refuseWhen(isBroken);
        acts.add("day " + day);
        return new DayPage(
                day,
                List.of("Juniper Street Family Medicine", "A/R before $70,000.00, after $70,100.00"),
                DAY_COLUMNS,
                List.of(
                        new DayRow(
                                List.of(
                                        "11,204",
                                        "Charge",
                                        "P10001 Sample1, Pat",
                                        "",
                                        "",
                                        "188.00",
                                        "",
                                        "",
                                        "",
                                        "",
                                        "",
                                        ""),
                                new Link.OfPatient(new PatientId(1))),
                        new DayRow(
                                List.of(
                                        "11,205",
                                        "Payer payment",
                                        "P10002 Sample2, Pat",
                                        "DS2-1",
                                        "EFT1000001",
                                        "",
                                        "88.00",
                                        "12,080.00",
                                        "5.00",
                                        "1.00",
                                        "20.00",
                                        "123,088.00"),
                                new Link.OfClaim(new ClaimId(2)))),
                List.of(
                        "",
                        "Total",
                        "",
                        "",
                        "",
                        "188.00",
                        "88.00",
                        "12,080.00",
                        "5.00",
                        "1.00",
                        "20.00",
                        "123,088.00"));
    }

    @Override
    public void write(Reports report, LocalDate day, Reports.Format format, Path file, Progress progress) {
        acts.add("write " + report + " " + day + " " + format);
        try {
            Files.writeString(file, "report");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
