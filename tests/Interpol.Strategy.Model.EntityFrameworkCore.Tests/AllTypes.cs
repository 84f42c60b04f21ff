using System.Reflection;

namespace Interpol.Strategy.Model.EntityFrameworkCore.Tests;

/// <summary>Represents a row with a value of each type. Only the lists are never null.</summary>
public sealed class AllTypes
{
    public FrameworkId Framework { get; set; }

    public FrameworkId? OptionalFramework { get; set; }

    public ElementCode Code { get; set; }

    public ElementCode CodeWithDefault { get; set; }

    public ElementCode? OptionalCode { get; set; }

    public ElementReference Reference { get; set; }

    public ElementReference RequiredReference { get; set; }

    public ElementReference? OptionalReference { get; set; }

    public FrameworkPeriod Period { get; set; }

    public FrameworkPeriod? OptionalPeriod { get; set; }

    public EquatableList<string> Strings { get; set; }

    public EquatableList<FrameworkId> Frameworks { get; set; }

    public EquatableList<ElementCode> Codes { get; set; }

    public EquatableList<ElementReference> References { get; set; }

    public EquatableList<FrameworkPeriod> Periods { get; set; }

    public required StrategicFramework Plan { get; set; }

    public StrategicFramework? OptionalPlan { get; set; }

    public static AllTypes Create(ElementReference reference, bool hasValues) => new()
    {
        Framework = reference.FrameworkId,
        OptionalFramework = hasValues ? reference.FrameworkId : null,
        Code = reference.Code,
        CodeWithDefault = reference.Code,
        OptionalCode = hasValues ? reference.Code : null,
        Reference = reference,
        RequiredReference = reference,
        OptionalReference = hasValues ? reference : null,
        Plan = Harbour.Plan,
        OptionalPlan = hasValues ? Harbour.Plan : null,
    };

    public static void AssertEqual(AllTypes expected, AllTypes actual) => Assert.All(
        typeof(AllTypes).GetProperties(),
        (PropertyInfo property) => Assert.True(
            Equals(property.GetValue(expected), property.GetValue(actual)), property.Name));
}
