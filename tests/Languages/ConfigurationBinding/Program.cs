using Interpol.Strategy.Model;
using Microsoft.Extensions.Configuration;

// Binds lists with the source generator of the configuration binder, and fails if a list is lost silently.
var settings = new Dictionary<string, string?> { ["List:0"] = "4.2", ["Strings:0"] = "4.2", ["Strings:1"] = "4.10" };
IConfigurationRoot configuration = new ConfigurationBuilder().AddInMemoryCollection(settings).Build();

Lists lists = configuration.Get<Lists>()!;
Check(lists.Strings!.Select(ElementCode.Parse).SequenceEqual([ElementCode.Parse("4.2"), ElementCode.Parse("4.10")]));

CheckThrows(() => configuration.Get<ListOptions>());
CheckThrows(() => configuration.Get<ListRecord>());
CheckThrows(() => configuration.GetSection("List").Get<EquatableList<string>>());

Console.WriteLine($"Configuration binding on .NET {Environment.Version.Major}: all results are right.");

static void CheckThrows(Action bind)
{
    try
    {
        bind();
    }
    catch (InvalidOperationException)
    {
        return;
    }

    Check(false);
}

static void Check(bool isRight)
{
    if (!isRight)
    {
        throw new InvalidOperationException("A list was lost.");
    }
}

internal sealed class Lists
{
    public IReadOnlyList<string>? Strings { get; set; }
}

internal sealed class ListOptions
{
    public EquatableList<ElementCode> List { get; set; } = [ElementCode.Parse("1")];
}

internal sealed record ListRecord(EquatableList<string> List);
