package org.daysheet.desktop.settings;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.daysheet.billing.payerrules.ClaimCondition;
import org.daysheet.desktop.forms.FieldReading;

/// What a rule asks of the claim as a whole, as it is typed. Of member numbers, what must not be stands behind the word
/// `not`.
final class ClaimWholeForm {
    private static final String NOT = "NOT ";

    private ClaimWholeForm() {}

    static Map<RuleField, String> texts(ClaimCondition claim) {
        Map<RuleField, String> texts = new EnumMap<>(RuleField.class);
        texts.put(RuleField.FREQUENCY, String.join(", ", claim.frequencies()));
        texts.put(RuleField.TOTAL, RuleForm.amounts(claim.fromCents(), claim.toCents()));
        texts.put(
                RuleField.MEMBER,
                String.join(
                        ", ",
                        Stream.concat(
                                        claim.memberIds().stream(),
                                        claim.otherMemberIds().stream()
                                                .map(shape -> NOT.toLowerCase(Locale.ROOT) + shape))
                                .toList()));
        return texts;
    }

    static ClaimCondition read(RuleForm form, FieldReading<RuleField> reading) {
        List<String> like = new ArrayList<>();
        List<String> unlike = new ArrayList<>();
        for (String typed : form.codes(RuleField.MEMBER)) {
            boolean isNot = typed.startsWith(NOT);
            String shape = isNot ? typed.substring(NOT.length()).strip() : typed;
            if (!ClaimCondition.isShape(shape)) {
                reading.fault(RuleField.MEMBER, "settings.wrong.members");
            }
            (isNot ? unlike : like).add(shape);
        }
        RuleForm.Range<Long> total = form.amounts(reading, RuleField.TOTAL);
        return new ClaimCondition(
                form.checked(reading, RuleField.FREQUENCY, "[1-9A-Z]", "settings.wrong.frequencies"),
                like,
                unlike,
                total.from(),
                total.to());
    }
}
