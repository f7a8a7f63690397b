package org.daysheet.billing.payerrules;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daysheet.billing.problem.BillingException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Rules as JSON: how they are kept, and how they are handed in and out.
public final class RuleText {
    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visible -> visible.withIsGetterVisibility(Visibility.NONE))
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private static final Set<String> FIELDS = Arrays.stream(RuleDefinition.class.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toUnmodifiableSet());

    private RuleText() {}

    /// The rule of a text.
    ///
    /// @throws BillingException when the text is none; the message names what and where
    public static RuleDefinition read(String text) {
        try {
            JsonNode tree = JSON.readTree(text);
            if (!tree.isObject()) {
                throw new BillingException("payerrules.text", "it is no object in braces", 1);
            }
            tree.propertyNames().stream()
                    .filter(name -> !FIELDS.contains(name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw new BillingException("payerrules.text", "a rule has no field " + name, 1);
                    });
            return JSON.treeToValue(tree, RuleDefinition.class);
        } catch (JacksonException e) {
            if (e.getCause() instanceof BillingException refused) {
                throw refused;
            }
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
            throw new BillingException("payerrules.text", String.valueOf(e.getOriginalMessage()), line);
        }
    }

    /// The text of a rule.
    public static String write(RuleDefinition rule) {
        return JSON.writeValueAsString(rule);
    }

    /// The text of cases alone, as a rule has them.
    public static String writeCases(List<RuleCase> cases) {
        return JSON.writeValueAsString(cases);
    }

    /// The cases of such a text, none of an empty one.
    public static List<RuleCase> readCases(String text) {
        return text.isBlank() ? List.of() : List.of(JSON.readValue(text, RuleCase[].class));
    }
}
