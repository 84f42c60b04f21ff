using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Interpol.Strategy.Model.Serialization;

namespace Interpol.Strategy.Model.Tests;

/// <summary>The JSON of the canonical frameworks, which the repository has, the library embeds and the package carries.</summary>
public sealed class CanonicalJsonTests
{
    public static TheoryData<string> Ids => [.. InterpolFrameworks.All.Select(framework => framework.Id.ToString())];

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_is_what_the_library_writes(string id)
    {
        StrategicFramework framework = InterpolFrameworks.Catalog.GetFramework(id);
        Repository.AssertApproved(FrameworkJson.Write(framework, indented: true), "src", "Interpol.Strategy.Model", "Canonical", "Documents", $"{id}.json");
        Assert.Equal(Encoding.UTF8.GetBytes(FrameworkJson.Write(framework, indented: true)), Served(id).ToArray());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_is_read_back_to_the_framework_without_a_word(string id)
    {
        ReadResult<StrategicFramework> result = FrameworkJson.Read(Served(id).Span, new() { Mode = ReadMode.Strict });
        Assert.Empty(result.Diagnostics);
        Assert.Equal(InterpolFrameworks.Catalog.GetFramework(id), result.Value);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_is_the_file_of_the_repository(string id)
    {
        string file = Path.Combine(Repository.Root, "src", "Interpol.Strategy.Model", "Canonical", "Documents", $"{id}.json");
        Assert.Equal(File.ReadAllBytes(file), Served(id).ToArray());
    }

    [Theory]
    [InlineData(nameof(InterpolFrameworks.Json2014To2016))]
    [InlineData(nameof(InterpolFrameworks.Json2017To2020))]
    public void Serving_it_asks_for_no_serializer(string member)
    {
        var untouched = new Untouched();
        object document = untouched.Library.GetType(typeof(InterpolFrameworks).FullName!)!.GetProperty(member)!.GetValue(null)!;
        Assert.True(((ReadOnlyMemory<byte>)document).Length > 1000);
        Assert.DoesNotContain("System.Text.Json", untouched.Asked);

        // What the measure sees when there is something to see.
        Type serializer = untouched.Library.GetType(typeof(FrameworkJson).FullName!)!;
        MethodInfo read = serializer.GetMethod(nameof(FrameworkJson.Read), [typeof(string), untouched.Library.GetType(typeof(ReadOptions).FullName!)!])!;
        _ = read.Invoke(null, ["{}", null]);
        Assert.Contains("System.Text.Json", untouched.Asked);
        untouched.Unload();
    }

    private static ReadOnlyMemory<byte> Served(string id) => id switch
    {
        "interpol-2014-2016" => InterpolFrameworks.Json2014To2016,
        "interpol-2017-2020" => InterpolFrameworks.Json2017To2020,
        _ => throw new ArgumentException($"{id} has no document."),
    };

    /// <summary>A copy of the library that nobody has touched, and what it asks for.</summary>
    private sealed class Untouched : AssemblyLoadContext
    {
        public Untouched()
            : base(null, isCollectible: true) => Library = LoadFromAssemblyPath(typeof(InterpolFrameworks).Assembly.Location);

        public Assembly Library { get; }

        public List<string> Asked { get; } = [];

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            Asked.Add(assemblyName.Name!);
            return null;
        }
    }
}
