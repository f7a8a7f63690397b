package org.daysheet.desktop.settings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daysheet.billing.payerrules.ClaimElement;
import org.daysheet.billing.payerrules.ClaimFacts;
import org.daysheet.billing.payerrules.LineFacts;
import org.daysheet.billing.payerrules.RuleCase;
import org.daysheet.desktop.amounts.AmountWords;
import org.daysheet.desktop.days.DayWords;
import org.daysheet.desktop.forms.FieldReading;
import org.daysheet.desktop.forms.Form;
import org.daysheet.desktop.forms.FormGrid;
import org.daysheet.desktop.parts.Formats;
import org.daysheet.desktop.parts.Texts;
import org.daysheet.types.money.Money;
import org.jspecify.annotations.Nullable;

/// An invented claim as it is typed. A service line is a line of text whose parts stand between semicolons: code and
/// modifiers; place; charge; numbers of its diagnoses; NPI; what it has.
///
/// @param form what is typed
/// @param today the business date
record RuleCaseForm(Form<CaseField> form, LocalDate today) {
    private static final int PARTS = 6;

    /// The texts of a case.
    static Map<CaseField, String> texts(RuleCase one) {
        Map<CaseField, String> texts = new EnumMap<>(CaseField.class);
        texts.put(CaseField.TITLE, one.title());
        texts.put(CaseField.SPEAKS, one.hit() ? FormGrid.YES : "");
        ClaimFacts facts = one.facts();
        if (facts == null) {
            return texts;
        }
        Integer age = facts.age();
        LocalDate service = facts.service();
        texts.put(CaseField.PAYER, facts.payer());
        texts.put(CaseField.FREQUENCY, facts.frequency());
        texts.put(CaseField.MEMBER, facts.memberId());
        texts.put(CaseField.SEX, facts.sex());
        texts.put(CaseField.AGE, age == null ? "" : age.toString());
        texts.put(CaseField.SERVICE, service == null ? "" : Formats.date(service));
        texts.put(CaseField.RENDERING, facts.rendering());
        texts.put(CaseField.DIAGNOSES, String.join(", ", facts.diagnoses()));
        texts.put(CaseField.ELEMENTS, words(facts.elements()));
        texts.put(
                CaseField.LINES, facts.lines().stream().map(RuleCaseForm::text).collect(Collectors.joining("\n")));
        return texts;
    }

    private static String text(LineFacts line) {
        String pointers = line.pointers().stream().map(String::valueOf).collect(Collectors.joining(", "));
        String all = Stream.of(
                        Stream.concat(Stream.of(line.procedure()), line.modifiers().stream())
                                .collect(Collectors.joining(" ")),
                        line.place(),
                        Formats.amount(Money.ofCents(line.amountCents())),
                        pointers,
                        line.rendering(),
                        words(line.elements()))
                .collect(Collectors.joining("; "));
        return all.replaceAll("(; )+$", "");
    }

    /// The case; empty when something is wrong, which is then said at its field.
    Optional<RuleCase> read() {
        form.forgetFaults();
        FieldReading<CaseField> reading = new FieldReading<>(form);
        String title = reading.needed(CaseField.TITLE);
        LocalDate service = form.typed(CaseField.SERVICE).isEmpty()
                ? null
                : reading.value(CaseField.SERVICE, text -> DayWords.read(text, today), "settings.wrong.day")
                        .orElse(null);
        String age = reading.shaped(CaseField.AGE, text -> text.matches("[0-9]{1,3}"), "settings.wrong.case-age");
        String npi = reading.shaped(CaseField.RENDERING, text -> text.matches("[0-9]{10}"), "settings.wrong.npis");
        String frequency =
                reading.shaped(CaseField.FREQUENCY, text -> text.matches("[1-9A-Z]"), "settings.wrong.case-frequency");
        List<String> diagnoses = list(form.typed(CaseField.DIAGNOSES)).stream()
                .map(code -> code.replace(".", "").toUpperCase(Locale.ROOT))
                .toList();
        if (!diagnoses.stream().allMatch(code -> code.matches("[A-Z][0-9A-Z]{2,6}"))) {
            reading.fault(CaseField.DIAGNOSES, "settings.wrong.diagnoses");
        }
        Optional<List<ClaimElement>> elements = elements(form.typed(CaseField.ELEMENTS));
        if (elements.isEmpty()) {
            form.fault(CaseField.ELEMENTS, Texts.of("settings.wrong.case-element", known()));
        }
        List<LineFacts> lines = lines();
        if (!reading.isSound()) {
            return Optional.empty();
        }
        ClaimFacts facts = new ClaimFacts(
                form.typed(CaseField.PAYER),
                frequency,
                form.typed(CaseField.MEMBER),
                form.typed(CaseField.SEX),
                age.isEmpty() ? null : Integer.valueOf(age),
                service,
                npi,
                diagnoses,
                elements.orElse(List.of()),
                lines);
        boolean speaks = form.typed(CaseField.SPEAKS).equals(FormGrid.YES);
        return Optional.of(new RuleCase(title, "", facts, speaks));
    }

    private List<LineFacts> lines() {
        List<LineFacts> lines = new ArrayList<>();
        int number = 0;
        for (String typed : form.typed(CaseField.LINES).lines().toList()) {
            number++;
            if (typed.isBlank()) {
                continue;
            }
            Optional<LineFacts> line = line(typed);
            line.ifPresent(lines::add);
            if (line.isEmpty()) {
                form.fault(CaseField.LINES, Texts.of("settings.wrong.case-line", number));
            }
        }
        return lines;
    }

    private static Optional<LineFacts> line(String typed) {
        List<String> parts = new ArrayList<>(
                Arrays.stream(typed.split(";", -1)).map(String::strip).toList());
        while (parts.size() < PARTS) {
            parts.add("");
        }
        List<String> codes =
                Arrays.stream(parts.get(0).toUpperCase(Locale.ROOT).split(" +")).toList();
        List<String> modifiers = codes.subList(1, codes.size());
        @Nullable Long cents = cents(parts.get(2));
        Optional<List<ClaimElement>> elements = elements(parts.get(5));
        boolean isRead = parts.size() == PARTS
                && codes.getFirst().matches("[0-9A-Z]{5}")
                && modifiers.stream().allMatch(one -> one.matches("[0-9A-Z]{2}"))
                && parts.get(1).matches("([0-9]{2})?")
                && list(parts.get(3)).stream().allMatch(one -> one.matches("[1-9][0-9]?"))
                && parts.get(4).matches("([0-9]{10})?");
        if (!isRead || cents == null || elements.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new LineFacts(
                codes.getFirst(),
                modifiers,
                parts.get(1),
                cents,
                elements.get(),
                parts.get(4),
                list(parts.get(3)).stream().map(Integer::valueOf).toList()));
    }

    private static @Nullable Long cents(String typed) {
        return typed.isEmpty()
                ? Long.valueOf(0)
                : AmountWords.read(typed).map(Money::cents).orElse(null);
    }

    private static Optional<List<ClaimElement>> elements(String typed) {
        List<ClaimElement> found = new ArrayList<>();
        for (String word : list(typed)) {
            Optional<ClaimElement> element = Arrays.stream(ClaimElement.values())
                    .filter(one -> RuleForm.word(one).equalsIgnoreCase(word))
                    .findFirst();
            if (element.isEmpty()) {
                return Optional.empty();
            }
            found.add(element.get());
        }
        return Optional.of(found);
    }

    private static String known() {
        return words(List.of(ClaimElement.values()));
    }

    private static String words(List<ClaimElement> elements) {
        return elements.stream().map(RuleForm::word).collect(Collectors.joining(", "));
    }

    private static List<String> list(String typed) {
        return Arrays.stream(typed.split(",", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
