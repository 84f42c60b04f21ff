// Converts strategic frameworks between JSON and StratML: one file, one of INTERPOL's own, or a folder of files.
// It shows how to read whatever comes, what a conversion loses and how to tell of it, and how to write a file whole or not at all.
// Request is what was asked, Conversion does it, Tally tells of it.
using System.Text;
using Interpol.Strategy.Model;

const int Clean = 0, Errors = 1, CannotRead = 2;
const string Usage = "Usage: dotnet run --project samples/ConvertFramework -- INPUT OUTPUT [--format json|stratml] [--part 1|2]";

// Not every system writes the texts of frameworks as UTF-8 unasked.
Console.OutputEncoding = Encoding.UTF8;

if (args.Any(argument => argument is "-h" or "--help"))
{
    Console.WriteLine(Usage);
    Console.WriteLine("INPUT is a file (.json, .xml), a folder of such files, or the id of a framework of INTERPOL's:");
    Console.WriteLine($"{string.Join(", ", InterpolFrameworks.All.Select(framework => framework.Id))}.");
    Console.WriteLine("OUTPUT is a file, whose ending tells the format unless --format does; for a folder it is a folder, and --format is needed.");
    Console.WriteLine("StratML is written as Part 2, unless --part says 1. What is repaired or lost is told on the standard error.");
    Console.WriteLine($"Ends with {Clean} when all was converted, {Errors} when a document has errors, {CannotRead} when a file cannot be read or written.");
    return Clean;
}

if (Request.Parse(args, out string? complaint) is not { } request)
{
    Console.Error.WriteLine(complaint);
    Console.Error.WriteLine(Usage);
    return CannotRead;
}

var tally = new Tally();
var conversion = new Conversion(request, tally);
if (Directory.Exists(request.Input))
{
    conversion.ConvertFolder();
}
else
{
    conversion.Convert(request.Input, request.Output);
}

Console.Error.WriteLine(tally);
return tally.Unread > 0 ? CannotRead : tally.Errors > 0 ? Errors : Clean;
