using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Interpol.Strategy.Model.Tests;

/// <summary>The library reads and writes what it is given, and reaches for nothing else.</summary>
public sealed class SecurityTests
{
    /// <summary>Types, or namespaces with all their types, that open files, connections, processes or native code, ask the machine or the clock, load or make code, or write to the console.</summary>
    private static readonly string[] Forbidden =
    [
        "System.IO.Directory", "System.IO.DirectoryInfo", "System.IO.DriveInfo", "System.IO.File", "System.IO.FileInfo", "System.IO.FileStream", "System.IO.FileSystem", "System.IO.IsolatedStorage",
        "System.IO.MemoryMappedFiles", "System.IO.Path", "System.IO.Pipes", "System.IO.RandomAccess", "System.IO.StreamReader", "System.IO.StreamWriter", "System.Net", "System.Diagnostics.Process",
        "System.Diagnostics.ProcessStartInfo", "System.AppContext", "System.AppDomain", "System.Console", "Microsoft.Win32", "System.Activator", "System.Reflection.Emit",
        "System.Runtime.Loader", "System.Runtime.InteropServices.NativeLibrary", "System.Runtime.InteropServices.Marshal", "System.Runtime.Serialization", "System.Security.Cryptography", "System.DateTimeOffset",
        "System.TimeProvider", "System.TimeZoneInfo", "System.Random", "System.Linq.Expressions", "System.Xml.XmlUrlResolver", "System.Xml.Serialization", "System.Xml.Xsl", "System.Xml.XPath",
    ];

    /// <summary>What of the environment is asked: iterators, by the compiler, for their thread; and whatever works in parallel for the number of processors.</summary>
    private static readonly string[] Harmless = ["Environment.get_CurrentManagedThreadId", "Environment.get_ProcessorCount"];

    /// <summary>Members of types that are otherwise harmless.</summary>
    private static readonly string[] ForbiddenMembers =
    [
        "DateTime.get_Now", "DateTime.get_UtcNow", "DateTime.get_Today", "Assembly.Load", "Assembly.LoadFrom", "Assembly.LoadFile", "Type.GetType", "Type.InvokeMember", "MethodBase.Invoke",
    ];

    [Fact]
    public void No_file_network_process_environment_clock_or_native_code_is_referenced()
    {
        using var file = new PEReader(File.OpenRead(typeof(StrategicFramework).Assembly.Location));
        MetadataReader library = file.GetMetadataReader();
        string[] types = [.. library.TypeReferences.Select(handle => NameOf(library, library.GetTypeReference(handle)))];
        Assert.Contains("System.IO.Stream", types);
        Assert.DoesNotContain(types, type => Array.Exists(Forbidden, forbidden => type == forbidden || type.StartsWith(forbidden + ".", StringComparison.Ordinal)));
        Assert.Equal(0, library.GetTableRowCount(TableIndex.ImplMap));
    }

    [Fact]
    public void No_member_is_called_that_asks_the_clock_or_loads_code()
    {
        using var file = new PEReader(File.OpenRead(typeof(StrategicFramework).Assembly.Location));
        MetadataReader library = file.GetMetadataReader();
        string[] members = [.. library.MemberReferences.Select(library.GetMemberReference).Where(member => member.Parent.Kind == HandleKind.TypeReference).Select(member => NameOf(library, member))];
        Assert.Contains("XmlReader.Create", members);
        Assert.DoesNotContain(members.Except(Harmless), member => ForbiddenMembers.Contains(member) || member.StartsWith("Environment.", StringComparison.Ordinal));
    }

    private static string NameOf(MetadataReader library, TypeReference type) => $"{library.GetString(type.Namespace)}.{library.GetString(type.Name)}";

    private static string NameOf(MetadataReader library, MemberReference member) =>
        $"{library.GetString(library.GetTypeReference((TypeReferenceHandle)member.Parent).Name)}.{library.GetString(member.Name)}";
}
