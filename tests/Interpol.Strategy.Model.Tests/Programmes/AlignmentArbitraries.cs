using FsCheck;
using FsCheck.Fluent;

namespace Interpol.Strategy.Model.Tests;

/// <summary>Represents an item of a user.</summary>
public sealed record AlignedItem(int Number, decimal Budget, EquatableList<ElementReference> Serves);

/// <summary>Represents a catalog, and items that refer to its elements or to nothing.</summary>
public sealed record AlignmentCase(FrameworkCatalog Catalog, EquatableList<AlignedItem> Items);

/// <summary>Provides catalogs whose codes are in order, out of order, repeated or missing.</summary>
internal static class AlignmentArbitraries
{
    private static readonly string[] Codes = ["1", "2", "3", "1.1", "1.2", "2.1", "2.2", "3.1", "a", "a.b"];

    private static readonly Gen<ElementCode?> AnyCode = Gen.Frequency(
        (1, Gen.Constant<ElementCode?>(null)),
        (3, Gen.Elements(Codes).Select(code => (ElementCode?)ElementCode.Parse(code))));

    private static readonly Gen<Goal> Goals =
        from code in AnyCode
        from objectives in RecordGenerators.List(AnyCode.Select(objective => new Objective { Code = objective }))
        select new Goal { Code = code, Name = "G", Objectives = objectives };

    private static readonly Gen<ElementReference> References = Gen.Frequency(
        (1, Gen.Constant(default(ElementReference))),
        (9, from id in Gen.Elements("p", "q", "r")
            from code in Gen.Elements(Codes)
            select new ElementReference(FrameworkId.Parse(id), ElementCode.Parse(code))));

    private static readonly Gen<AlignedItem> Items =
        from budget in Gen.Choose(-5, 100)
        from serves in RecordGenerators.List(References)
        select new AlignedItem(0, budget, serves);

    public static Arbitrary<AlignmentCase> Cases() => (
        from first in RecordGenerators.List(Goals)
        from second in RecordGenerators.List(Goals)
        from items in Items.ListOf()
        select new AlignmentCase(
            new([Create("p", first), Create("q", second)]),
            [.. items.Select((item, i) => item with { Number = i })])).ToArbitrary();

    private static StrategicFramework Create(string id, EquatableList<Goal> goals) =>
        new() { Id = FrameworkId.Parse(id), Name = id, Goals = goals };
}
