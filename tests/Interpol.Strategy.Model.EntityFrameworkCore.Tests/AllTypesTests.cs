using Interpol.Strategy.Model.Tests;
using Microsoft.EntityFrameworkCore;

namespace Interpol.Strategy.Model.EntityFrameworkCore.Tests;

/// <summary>Tests a column of each type, nullable and not.</summary>
public sealed class AllTypesTests : IDisposable
{
    private readonly TestDatabase<AllTypesContext> _database = new();

    public static TheoryData<string, Action<AllTypes>> Defaults { get; } = new()
    {
        { "FrameworkId", row => row.Framework = default },
        { "FrameworkId", row => row.OptionalFramework = default(FrameworkId) },
        { "ElementCode", row => row.Code = default },
        { "ElementCode", row => row.OptionalCode = default(ElementCode) },
        { "ElementReference", row => row.Reference = default },
        { "ElementReference", row => row.RequiredReference = default },
        { "ElementReference", row => row.OptionalReference = default(ElementReference) },
    };

    public void Dispose() => _database.Dispose();

    [Property]
    public void Columns_of_all_types_are_read_as_they_were_saved(
        ElementReference reference,
        FrameworkPeriod period,
        EquatableList<string> strings,
        EquatableList<ElementReference> references,
        EquatableList<FrameworkPeriod> periods,
        bool hasValues)
    {
        if (!TestServer.CanStore(reference))
        {
            return;
        }

        AllTypes saved = AllTypes.Create(reference, hasValues);
        saved.Period = period;
        saved.Strings = strings;
        saved.References = references;
        saved.Codes = [.. references.Select(r => r.Code)];
        saved.Frameworks = [.. references.Select(r => r.FrameworkId)];
        saved.Periods = periods;
        if (hasValues)
        {
            saved.OptionalPeriod = period;
        }

        using (AllTypesContext context = _database.CreateContext())
        {
            _ = context.Rows.ExecuteDelete();
        }

        _database.Save(saved);
        AllTypes.AssertEqual(saved, ReadRow());
    }

    [Theory]
    [MemberData(nameof(Defaults))]
    public void Columns_reject_default_values(string type, Action<AllTypes> setDefault)
    {
        AllTypes row = AllTypes.Create(Harbour.Reference("1.2"), hasValues: true);
        setDefault(row);
        Assert.Contains(
            $"The default value of {type} cannot be stored.",
            Assert.ThrowsAny<Exception>(() => _database.Save(row)).GetBaseException().Message,
            StringComparison.Ordinal);
        using AllTypesContext context = _database.CreateContext();
        Assert.Empty(context.Rows);
    }

    [Fact]
    public void Updates_to_default_values_are_rejected()
    {
        _database.Save(AllTypes.Create(Harbour.Reference("1.2"), hasValues: true));
        using AllTypesContext context = _database.CreateContext();
        context.Rows.Single().OptionalCode = default(ElementCode);
        _ = Assert.ThrowsAny<Exception>(() => context.SaveChanges());
        Assert.NotNull(ReadRow().OptionalCode);
    }

    [Fact]
    public void Queries_for_default_values_are_rejected()
    {
        using AllTypesContext context = _database.CreateContext();
        Assert.Contains(
            "The default value of ElementCode cannot be stored.",
            Assert.ThrowsAny<Exception>(() => context.Rows.Count(row => row.OptionalCode == default(ElementCode)))
                .GetBaseException().Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Default_periods_and_lists_are_not_null()
    {
        AllTypes row = AllTypes.Create(Harbour.Reference("1.2"), hasValues: false);
        row.OptionalPeriod = default(FrameworkPeriod);
        _database.Save(row);
        AllTypes read = ReadRow();
        Assert.Equal(default(FrameworkPeriod), read.OptionalPeriod);
        Assert.True(read.Codes.IsEmpty);
    }

    [Fact]
    public void Lists_reject_default_values()
    {
        AllTypes row = AllTypes.Create(Harbour.Reference("1.2"), hasValues: false);
        row.Codes = [default];
        _ = Assert.ThrowsAny<Exception>(() => _database.Save(row));
    }

    [Fact]
    public void Database_defaults_replace_values_that_were_not_set()
    {
        AllTypes row = AllTypes.Create(Harbour.Reference("1.2"), hasValues: false);
        row.CodeWithDefault = default;
        _database.Save(row);
        Assert.Equal(AllTypesContext.DefaultCode, ReadRow().CodeWithDefault);
    }

    [Fact]
    public void Unique_indexes_reject_equal_values()
    {
        AllTypes first = AllTypes.Create(Harbour.Reference("1.2"), hasValues: false);
        AllTypes second = AllTypes.Create(Harbour.Reference("1.3"), hasValues: false);
        first.OptionalCode = second.OptionalCode = ElementCode.Parse("A");
        _ = Assert.Throws<DbUpdateException>(() => _database.Save(first, second));
        second.OptionalCode = ElementCode.Parse("a");
        _database.Save(first, second);
    }

    private AllTypes ReadRow()
    {
        using AllTypesContext context = _database.CreateContext();
        return context.Rows.Single();
    }
}
