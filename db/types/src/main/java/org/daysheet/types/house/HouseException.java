package org.daysheet.types.house;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Excuses a class, and the classes inside it, from one or more house rules. The house rules refuse an excuse that
/// gives no reason or names no rule.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface HouseException {
    /// Ids of the rules as a failing test prints them, such as "clock".
    String[] rule();

    /// Why this class is right to differ, as a sentence.
    String why();
}
