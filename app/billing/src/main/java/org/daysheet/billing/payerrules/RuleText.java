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
    /// @throws BillingException when the text is none; the message names the line, the field and what it takes
    public static RuleDefinition read(String text) {
        try {
            JsonNode tree = JSON.readTree(text);
            if (!tree.isObject()) {
                throw new BillingException("payerrules.text.object");
            }
            tree.propertyNames().stream()
                    .filter(name -> !FIELDS.contains(name))
                    .findFirst()
                    .ifPresent(name -> {
                        throw RuleTextFault.unknown(name, name, text);
                    });
            return JSON.readValue(text, RuleDefinition.class);
        } catch (JacksonException e) {
            throw RuleTextFault.of(e, text);
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
    ///
    /// @throws BillingException when the text is none, as of a rule
    public static List<RuleCase> readCases(String text) {
        try {
            return text.isBlank() ? List.of() : List.of(JSON.readValue(text, RuleCase[].class));
        } catch (JacksonException e) {
            throw RuleTextFault.of(e, text);
        }
    }
}
