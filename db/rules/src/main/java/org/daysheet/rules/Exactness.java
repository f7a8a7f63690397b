package org.daysheet.rules;

import static org.daysheet.rules.HouseModule.HOUSE;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/// Amounts are whole cents wherever one class can see those of another: no field, return value or open parameter
/// holds them as anything else. Local variables and private methods may convert what a library hands them.
final class Exactness {
    private static final Set<String> FLOATING = Set.of("double", "float", "Double", "Float");
    private static final Set<String> EXACT_ROOMS = Set.of("types", "store", "edi", "billing");
    private static final Pattern MONEY_NAME =
            Pattern.compile("(?i).*(amount|cents|dollar|money|price|paid|charge|balance|fee|owed|allowed).*");
    private static final Pattern QUANTITY_NAME = Pattern.compile("(?i).*(quantity|units|days|visits).*");

    private Exactness() {}

    static List<HouseRule> rules() {
        return List.of(new HouseRule(
                "money",
                "amounts are never floating point or BigDecimal",
                module -> module.mainSources().stream()
                        .filter(source -> !Excuses.isExcused(source, "money"))
                        .filter(source -> !source.packageName().startsWith(HOUSE + "reports.render"))
                        .flatMap(source -> inexact(source, EXACT_ROOMS.contains(module.name())))
                        .distinct()
                        .toList()));
    }

    private static Stream<String> inexact(SourceFile source, boolean isExactRoom) {
        return source.nodes(ClassTree.class).stream()
                .flatMap(type -> type.getMembers().stream())
                .flatMap(Exactness::values)
                .filter(value -> isInexact(value.type(), value.name(), isExactRoom))
                .map(value -> source.where(value.place()) + " " + value.type() + " " + value.name());
    }

    /// A named value that others can see.
    private record Value(Tree place, @Nullable Tree type, String name) {
        static Value of(VariableTree variable) {
            return new Value(variable, variable.getType(), variable.getName().toString());
        }
    }

    private static Stream<Value> values(Tree member) {
        return switch (member) {
            case VariableTree field -> Stream.of(Value.of(field));
            case MethodTree method ->
                Stream.concat(
                        Stream.of(new Value(
                                method, method.getReturnType(), method.getName().toString())),
                        method.getModifiers().getFlags().contains(Modifier.PRIVATE)
                                ? Stream.empty()
                                : method.getParameters().stream().map(Value::of));
            default -> Stream.empty();
        };
    }

    private static boolean isInexact(@Nullable Tree type, String name, boolean isExactRoom) {
        if (type == null) {
            return false;
        }
        String text = type.toString();
        return FLOATING.contains(text)
                ? isExactRoom || MONEY_NAME.matcher(name).matches()
                : text.contains("BigDecimal") && !QUANTITY_NAME.matcher(name).matches();
    }
}
