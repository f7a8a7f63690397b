package org.daysheet.testkit;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/// Gives a test or a set-up method its {@link TestDatabase} parameter and closes it afterwards. Within one test
/// every parameter of that type is the same practice. As `@ExtendWith(FreshDatabase.class)` it means H2.
public final class FreshDatabase implements ParameterResolver {
    private static final ExtensionContext.Namespace NAMESPACE = ExtensionContext.Namespace.create(FreshDatabase.class);

    private final TestDatabase.Kind kind;

    public FreshDatabase() {
        this(TestDatabase.Kind.H2);
    }

    FreshDatabase(TestDatabase.Kind kind) {
        this.kind = kind;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestDatabase.class;
    }

    /// JUnit closes what is kept in its store when the test ends.
    @Override
    public TestDatabase resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(NAMESPACE)
                .computeIfAbsent(TestDatabase.class, _ -> TestDatabase.of(kind), TestDatabase.class);
    }
}
