package org.daysheet.billing.encounters;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A form that a payer wants with equipment, and its answers (837P TR3 loop 2440). One without answers is half told;
/// the scrubber names it.
///
/// @param kind LQ01: UT a certificate of medical necessity of Medicare, AS another form
/// @param code LQ02: number of the form, such as 484.03
/// @param answers in the order of the form
public record MedicalForm(String kind, String code, List<FormAnswer> answers) {
    /// Codes of kinds (LQ01).
    public static final Set<String> KINDS = Set.of("AS", "UT");

    private static final int MOST = 99;
    private static final Pattern HEAD = Pattern.compile("(?i)(AS|UT)\\s+([0-9A-Z.]{1,30})\\s*(?::(.*))?");

    public MedicalForm {
        answers = List.copyOf(answers);
        if (!KINDS.contains(kind) || !code.matches("[0-9A-Z.]{1,30}") || answers.size() > MOST) {
            throw new IllegalArgumentException("a form has a known kind, a number, and at most ninety-nine answers");
        }
    }

    /// As people write it: `UT 484.03: 1A=88; 1B=97%; 1C=2026-02-01; 4=Y`.
    public String text() {
        String told = answers.stream().map(FormAnswer::text).collect(Collectors.joining("; "));
        return kind + " " + code + ":" + (told.isEmpty() ? "" : " " + told);
    }

    /// Several of them, with bars between.
    public static String text(List<MedicalForm> forms) {
        return forms.stream().map(MedicalForm::text).collect(Collectors.joining(" | "));
    }

    /// Reads {@link #text(List)}; empty when something in it is not a form or an answer.
    public static Optional<List<MedicalForm>> parse(String text) {
        List<MedicalForm> forms = new ArrayList<>();
        for (String part : FormAnswer.split(text, '|')) {
            Optional<MedicalForm> form = form(part.strip());
            if (form.isEmpty()) {
                return Optional.empty();
            }
            forms.add(form.get());
        }
        return Optional.of(forms);
    }

    private static Optional<MedicalForm> form(String text) {
        Matcher head = HEAD.matcher(text);
        if (!head.matches()) {
            return Optional.empty();
        }
        List<FormAnswer> answers = new ArrayList<>();
        String told = head.group(3);
        for (String part : FormAnswer.split(told == null ? "" : told, ';')) {
            Optional<FormAnswer> answer = FormAnswer.parse(part.strip());
            if (answer.isEmpty()) {
                return Optional.empty();
            }
            answers.add(answer.get());
        }
        return answers.size() > MOST
                ? Optional.empty()
                : Optional.of(new MedicalForm(
                        head.group(1).toUpperCase(Locale.ROOT), head.group(2).toUpperCase(Locale.ROOT), answers));
    }
}
