package org.kimrules.drl.gate;

import java.util.Set;
import org.kimrules.drl.finding.Findings;

/** What the classes may hold and call that are made of rules. A name that ends with a dot stands for all that start so. */
enum Allowed {
    /** The class of a rule: its consequence as a method. */
    RULE(
            Set.of(),
            Set.of("serialVersionUID"),
            Set.of("<init>", "defaultConsequence"),
            Set.of(
                    "java.lang.Object.<init>",
                    "org.drools.core.rule.consequence.KnowledgeHelper.insert",
                    Findings.class.getName() + "."),
            false),
    /** The class that calls it, which the engine writes by itself. */
    CALLER(
            Set.of("org.drools.mvel.asm.ConsequenceStub", "org.drools.base.rule.accessor.CompiledInvoker"),
            Set.of("serialVersionUID", "consequence"),
            Set.of(
                    "<init>",
                    "hashCode",
                    "equals",
                    "evaluate",
                    "setConsequence",
                    "getExpectedDeclarationTypes",
                    "getGeneratedInvokerClassName",
                    "getGlobals",
                    "getGlobalTypes",
                    "getInternalRuleClassName",
                    "getInvokerClassName",
                    "getMethodBytecode",
                    "getMethodName",
                    "getName",
                    "getNotPatterns",
                    "getPackageImports",
                    "getPackageName",
                    "getRuleClassName"),
            Set.of(
                    "java.lang.Object.<init>",
                    "java.lang.Object.getClass",
                    "org.drools.base.rule.accessor.CompiledInvoker.getMethodBytecode",
                    "org.drools.base.rule.consequence.Consequence.evaluate",
                    "org.drools.mvel.asm.ConsequenceGenerator.generate",
                    "org.drools.mvel.asm.MethodComparator."),
            true);

    private final Set<String> interfaces;
    private final Set<String> fields;
    private final Set<String> methods;
    private final Set<String> calls;
    private final boolean guards;

    Allowed(Set<String> interfaces, Set<String> fields, Set<String> methods, Set<String> calls, boolean guards) {
        this.interfaces = interfaces;
        this.fields = fields;
        this.methods = methods;
        this.calls = calls;
        this.guards = guards;
    }

    boolean implementing(String type) {
        return interfaces.contains(type);
    }

    boolean field(String name) {
        return fields.contains(name);
    }

    boolean method(String name) {
        return methods.contains(name);
    }

    /** Returns whether the method may be called; of its own methods the calling class asks for the text of one. */
    boolean call(String caller, String owner, String name) {
        return calls.contains(owner + "." + name)
                || calls.contains(owner + ".")
                || (guards && owner.equals(caller) && name.equals("getMethodBytecode"));
    }

    /** Returns whether it may make arrays, read fields, lock and catch, as what the engine writes does. */
    boolean guards() {
        return guards;
    }
}
