using System.Runtime.CompilerServices;

namespace Interpol.Strategy.Model;

/// <summary>The parts of INTERPOL's frameworks, so that each framework's own file holds little but its wording.</summary>
internal static class Canonical
{
    /// <summary>
    /// For code that runs once, when a framework is first touched: compiled with optimisation at the first go, so that the dozens of
    /// accessors that it calls become a part of it and are not compiled one by one.
    /// </summary>
    public const MethodImplOptions BuiltOnce = MethodImplOptions.AggressiveOptimization;

    /// <summary>Where INTERPOL publishes; the pages that the wording was taken from have moved since.</summary>
    public const string Site = "https://www.interpol.int";

    [MethodImpl(BuiltOnce)]
    public static EquatableList<Organization> Organizations(string framework) =>
        List(new Organization { Name = "INTERPOL", Identifier = framework + "-organization" });

    [MethodImpl(BuiltOnce)]
    public static Vision Vision(string framework, string statement) => new() { Identifier = framework + "-vision", Description = statement };

    [MethodImpl(BuiltOnce)]
    public static Mission Mission(string framework, string statement) => new() { Identifier = framework + "-mission", Description = statement };

    [MethodImpl(BuiltOnce)]
    public static CoreValue Value(string framework, string suffix, string name) => new() { Identifier = framework + "-value-" + suffix, Name = name };

    [MethodImpl(BuiltOnce)]
    public static Goal Goal(string framework, string code, GoalKind kind, string name, string? description, params Objective[] objectives) => new()
    {
        Code = ElementCode.Parse(code),
        Identifier = framework + "-" + code,
        Name = name,
        Description = description,
        Kind = kind,
        Objectives = EquatableList<Objective>.Own(objectives),
    };

    [MethodImpl(BuiltOnce)]
    public static Objective Objective(string framework, string code, string statement) => new()
    {
        Code = ElementCode.Parse(code),
        Identifier = framework + "-" + code,
        Description = statement,
    };

    public static EquatableList<T> List<T>(params T[] items)
        where T : notnull => EquatableList<T>.Own(items);
}
