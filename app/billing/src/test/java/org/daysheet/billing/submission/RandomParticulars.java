package org.daysheet.billing.submission;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.daysheet.billing.encounters.Accident;
import org.daysheet.billing.encounters.AccidentCase;
import org.daysheet.billing.encounters.AmbulanceTrip;
import org.daysheet.billing.encounters.ContractTerms;
import org.daysheet.billing.encounters.EquipmentForms;
import org.daysheet.billing.encounters.EquipmentNeed;
import org.daysheet.billing.encounters.EquipmentPrices;
import org.daysheet.billing.encounters.FormAnswer;
import org.daysheet.billing.encounters.LineDate;
import org.daysheet.billing.encounters.LineNumber;
import org.daysheet.billing.encounters.LinePapers;
import org.daysheet.billing.encounters.LineParticulars;
import org.daysheet.billing.encounters.LineRemarks;
import org.daysheet.billing.encounters.LineSupplement;
import org.daysheet.billing.encounters.Measure;
import org.daysheet.billing.encounters.MedicalForm;
import org.daysheet.billing.encounters.Papers;
import org.daysheet.billing.encounters.Particulars;
import org.daysheet.billing.encounters.TripFact;
import org.daysheet.billing.encounters.VisitNumber;
import org.daysheet.types.code.ProcedureCode;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// Made-up rarer facts of visits and lines, none of which keeps a claim back.
final class RandomParticulars {
    private final RandomGenerator random;
    private final LocalDate day;

    /// @param day no day lies after it
    RandomParticulars(RandomGenerator random, LocalDate day) {
        this.random = random;
        this.day = day;
    }

    Particulars ofVisit() {
        Map<VisitNumber, String> numbers = new EnumMap<>(VisitNumber.class);
        for (VisitNumber kind : VisitNumber.values()) {
            if (oneIn(2)) {
                numbers.put(kind, number(kind));
            }
        }
        return new Particulars(
                of("", "154", "7.5"),
                oneIn(2),
                numbers,
                Stream.of("09", "17", "W2").filter(_ -> oneIn(2)).toList(),
                Stream.of("G0105", "G0121")
                        .filter(_ -> oneIn(2))
                        .map(ProcedureCode::new)
                        .toList(),
                of("", "State data 7", "State data 7 | County data 8"),
                contract());
    }

    private @Nullable ContractTerms contract() {
        return oneIn(2)
                ? new ContractTerms(
                        of("01", "05", "09"),
                        rarely(Money.ofCents(4_000)),
                        of("", "12.5", "100"),
                        of("", "Plan C"),
                        of("", "2"),
                        of("", "7b"))
                : null;
    }

    private String number(VisitNumber kind) {
        return switch (kind) {
            case AUTHORIZATION_EXCEPTION -> of("1", "3", "7");
            case MEDICARE_CROSSOVER -> of("Y", "N");
            default -> of("N-" + random.nextInt(1_000), "12345678");
        };
    }

    LineParticulars ofLine() {
        Map<LineDate, LocalDate> dates = new EnumMap<>(LineDate.class);
        for (LineDate kind : LineDate.values()) {
            if (oneIn(2)) {
                dates.put(kind, day.minusDays(random.nextInt(30)));
            }
        }
        EquipmentNeed need = oneIn(2) ? new EquipmentNeed(of("I", "R", "S"), of("1", "12", "99")) : null;
        if (need != null) {
            dates.put(LineDate.THERAPY_BEGAN, day.minusDays(40));
            dates.put(LineDate.RECERTIFIED, day.minusDays(1));
        }
        Map<LineNumber, String> numbers = new EnumMap<>(LineNumber.class);
        for (LineNumber kind : LineNumber.values()) {
            numbers.put(kind, oneIn(2) ? "L-" + random.nextInt(9) : "");
        }
        Map<Measure, String> measures = new EnumMap<>(Measure.class);
        for (Measure kind : Measure.values()) {
            measures.put(kind, oneIn(2) ? of("2", "35", "120") : "");
        }
        return new LineParticulars(
                oneIn(2)
                        ? new EquipmentPrices(
                                "30", Money.ofCents(1 + random.nextInt(9_000)), Money.ZERO, of("1", "4", "6"))
                        : null,
                need,
                dates,
                numbers,
                measures,
                rarely(Money.ofCents(random.nextInt(100))),
                rarely(Money.ofCents(random.nextInt(100))));
    }

    /// A ride, words, papers and forms of a line; those of the ride are whole.
    LineSupplement supplement() {
        return new LineSupplement(
                oneIn(2) ? ride(false) : AmbulanceTrip.NONE,
                new LineRemarks(
                        oneIn(2), of("", "for the review"), of("", "line data 3", "line data 3 | 4 | 5"), contract()),
                new LinePapers(
                        Stream.of("OZ-FX", "LA-BM", "OZ-AA", "CT-EL")
                                .filter(_ -> oneIn(3))
                                .map(Papers::parse)
                                .flatMap(Optional::stream)
                                .toList(),
                        of("", "AB", "AD", "AF", "AG", "NS")),
                new EquipmentForms(of("", "Y", "N"), of("", "Y 38", "N 38 ZV", "Y ZV"), forms()));
    }

    /// @param isWhole whether it tells its places, as that of a visit must
    AmbulanceTrip ride(boolean isWhole) {
        Map<TripFact, String> told = new EnumMap<>(TripFact.class);
        told.put(TripFact.RIDE_REASON, of("A", "C", "E"));
        told.put(TripFact.RIDE_MILES, of("0", "7.5", "120"));
        told.put(TripFact.RIDE_NEEDED, of("01", "04 05", "12 06 07 08 09"));
        if (oneIn(2)) {
            told.put(TripFact.RIDE_POUNDS, of("154", "90"));
            told.put(TripFact.ROUND_TRIP, "both ways");
            told.put(TripFact.STRETCHER, of("", "hip broken"));
        }
        if (isWhole || oneIn(2)) {
            told.put(TripFact.PICK_UP, random.nextInt(99) + " Oak Lane");
            told.put(TripFact.PICK_UP_CITY, "Springfield");
            told.put(TripFact.PICK_UP_STATE, "IL");
            told.put(TripFact.PICK_UP_ZIP, "62704");
        }
        if (isWhole || oneIn(2)) {
            told.put(TripFact.DROP_OFF_NAME, of("", "General Hospital"));
            told.put(TripFact.DROP_OFF, "1 Hill Road");
            told.put(TripFact.DROP_OFF_CITY, "Springfield");
            told.put(TripFact.DROP_OFF_STATE, "IL");
            told.put(TripFact.DROP_OFF_ZIP, "627010002");
        }
        return AmbulanceTrip.of(told);
    }

    private List<MedicalForm> forms() {
        return Stream.of(form("UT", "484.03"), form("AS", "Q7"))
                .filter(_ -> oneIn(3))
                .toList();
    }

    private MedicalForm form(String kind, String code) {
        List<FormAnswer> answers = new ArrayList<>();
        answers.add(new FormAnswer("1A", FormAnswer.Kind.TEXT, of("88", "Y", "two; or three")));
        answers.add(new FormAnswer("1B", FormAnswer.Kind.PERCENT, of("97", "8.5")));
        if (oneIn(2)) {
            answers.add(new FormAnswer(
                    "1C", FormAnswer.Kind.DAY, day.minusDays(random.nextInt(90)).toString()));
        }
        answers.add(new FormAnswer("4", FormAnswer.Kind.YES_NO, of("Y", "N", "W")));
        return new MedicalForm(kind, code, answers);
    }

    /// An accident of any kind, with or without its case; none at times.
    @Nullable
    Accident accident() {
        Accident.Kind kind = Accident.Kind.values()[random.nextInt(Accident.Kind.values().length)];
        return oneIn(3)
                ? null
                : new Accident(
                        kind,
                        day.minusDays(random.nextInt(20)),
                        kind.isAuto() ? "WI" : "",
                        oneIn(2)
                                ? AccidentCase.NONE
                                : new AccidentCase("A-" + random.nextInt(99), "", "", "Kim Rivera", "217-555-0177"));
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private String of(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> @Nullable T rarely(T value) {
        return oneIn(3) ? value : null;
    }
}
